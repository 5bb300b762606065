-- The store of a council's records. Everything that could be a child's words is sealed or is not here.
-- Text, whole numbers and bytes only, so that the same statements serve another database.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Who may do what. An officer has one row for each thing that they may do.
CREATE TABLE role (
    officer TEXT NOT NULL,
    may TEXT NOT NULL CHECK (may IN ('administer', 'import', 'decide', 'approve', 'release')),
    PRIMARY KEY (officer, may)
);

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    officer TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE child (
    id TEXT PRIMARY KEY
);

-- The numbers by which sources know a child: hashed, since they are only compared.
CREATE TABLE number (
    digest TEXT PRIMARY KEY,
    child TEXT NOT NULL REFERENCES child (id)
);

-- The files of case folders, as they came.
CREATE TABLE file (
    child TEXT NOT NULL REFERENCES child (id),
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL,
    import BIGINT NOT NULL REFERENCES import (id),
    PRIMARY KEY (child, path)
);

-- What a file was before it was changed: nothing that somebody decided is lost.
CREATE TABLE earlier (
    child TEXT NOT NULL,
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL,
    import BIGINT NOT NULL
);

-- The rows of returns and exports, as they came: nothing of them is dropped.
CREATE TABLE entry (
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    child TEXT NOT NULL REFERENCES child (id),
    key TEXT NOT NULL,
    line BIGINT NOT NULL,
    cells BLOB NOT NULL,
    import BIGINT NOT NULL REFERENCES import (id),
    PRIMARY KEY (source, name, child, key)
);

-- A record is put together from the rows of one child.
CREATE INDEX entry_child ON entry (child);
CREATE INDEX number_child ON number (child);

-- What was released: a line is here before the file has its name.
CREATE TABLE release (
    id INTEGER PRIMARY KEY,
    child TEXT NOT NULL REFERENCES child (id),
    pack TEXT NOT NULL,
    files TEXT NOT NULL,
    released_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    at BIGINT NOT NULL
);

-- What was done, by whom; each line has the hash of the one before it.
CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    line TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE TRIGGER import_role BEFORE INSERT ON import
WHEN NOT EXISTS (SELECT 1 FROM role WHERE officer = NEW.officer AND may IN ('import', 'decide', 'release'))
BEGIN SELECT RAISE(ABORT, 'role import'); END;

CREATE TRIGGER release_role BEFORE INSERT ON release
WHEN NOT EXISTS (SELECT 1 FROM role WHERE officer = NEW.released_by AND may = 'release')
BEGIN SELECT RAISE(ABORT, 'role release'); END;

CREATE TRIGGER release_alone BEFORE INSERT ON release
WHEN NEW.released_by = NEW.approved_by
BEGIN SELECT RAISE(ABORT, 'role alone'); END;

CREATE TRIGGER log_stays BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'log'); END;

CREATE TRIGGER log_is_kept BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'log'); END;

CREATE TRIGGER release_stays BEFORE UPDATE ON release
BEGIN SELECT RAISE(ABORT, 'log'); END;

CREATE TRIGGER release_is_kept BEFORE DELETE ON release
BEGIN SELECT RAISE(ABORT, 'log'); END;
