//! Locking a finished file with a passphrase (AES-256, revision 6 of the standard handler, ISO 32000-2), and
//! reading it back: what the passphrase opens is what was released, object by object.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Document, EncryptionState, EncryptionVersion, LoadOptions, Object, Permissions};
use sha2::{Digest as _, Sha256};

use crate::verify::{Release, hex};

/// Locks a file. It may be read, also by a screen reader, and printed; not changed.
///
/// # Errors
/// A file that is no PDF; a system that gives no random numbers.
pub fn lock(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>, &'static str> {
    let wrong = |_| "the file cannot be locked";
    let mut file = Document::load_mem(bytes).map_err(wrong)?;
    let key: [u8; 32] = random()?;
    let owner: [u8; 16] = random()?;
    let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: &key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: passphrase,
        permissions: Permissions::PRINTABLE
            | Permissions::PRINTABLE_IN_HIGH_QUALITY
            | Permissions::COPYABLE_FOR_ACCESSIBILITY,
    };
    let state = EncryptionState::try_from(version).map_err(wrong)?;
    file.encrypt(&state).map_err(wrong)?;
    let mut out = Vec::new();
    file.save_to(&mut out).map_err(|_| "the file cannot be locked")?;
    Ok(out)
}

/// Bytes that nobody can guess, from the system.
///
/// # Errors
/// A system that gives none.
pub fn random<const N: usize>() -> Result<[u8; N], &'static str> {
    let mut bytes = [0; N];
    std::fs::File::open("/dev/urandom")
        .and_then(|mut source| source.read_exact(&mut bytes))
        .map_err(|_| "the system gives no random numbers")?;
    Ok(bytes)
}

impl Release {
    /// The same file, locked with a passphrase and read back with it.
    ///
    /// # Errors
    /// A form that cannot be locked; a locked file that opens without the passphrase, or that with it is
    /// not what was released.
    pub fn locked(mut self, passphrase: &str) -> Result<Self, &'static str> {
        if self.form.is_some() {
            return Err("only a PDF can be locked with a passphrase");
        }
        let locked = lock(&self.bytes, passphrase)?;
        let differs = "the locked file is not what was released";
        let before = Document::load_mem(&self.bytes).map_err(|_| differs)?;
        let after =
            Document::load_mem_with_options(&locked, LoadOptions::with_password(passphrase))
                .map_err(|_| differs)?;
        let same = before
            .objects
            .iter()
            .all(|(id, object)| after.objects.get(id).is_some_and(|other| same(object, other)));
        // Nothing but the lock itself is there besides.
        let more = after.objects.keys().filter(|id| !before.objects.contains_key(id)).count();
        if !same || more > 1 {
            return Err(differs);
        }
        let open = Document::load_mem_with_options(&locked, LoadOptions::with_password(""))
            .is_ok_and(|document| !document.is_encrypted() && document.page_iter().count() > 0);
        if open {
            return Err("the locked file opens without the passphrase");
        }
        self.sha256 = hex(&Sha256::digest(&locked));
        self.bytes = locked;
        self.locked = true;
        Ok(self)
    }
}

/// Whether two objects say the same; lengths of streams may be given in another way.
fn same(one: &Object, two: &Object) -> bool {
    match (one, two) {
        (Object::Stream(one), Object::Stream(two)) => {
            one.content == two.content
                && one
                    .dict
                    .iter()
                    .filter(|(key, _)| *key != b"Length")
                    .all(|(key, value)| two.dict.get(key).is_ok_and(|other| same(value, other)))
        }
        (Object::String(one, _), Object::String(two, _)) => one == two,
        (Object::Array(one), Object::Array(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| same(one, two))
        }
        (Object::Dictionary(one), Object::Dictionary(two)) => {
            one.len() == two.len()
                && one.iter().all(|(key, value)| two.get(key).is_ok_and(|other| same(value, other)))
        }
        (one, two) => one == two,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_differ() {
        assert_ne!(random::<16>().unwrap(), random::<16>().unwrap());
    }
}
