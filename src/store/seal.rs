//! What is at rest is sealed with the key of a key file (XChaCha20-Poly1305, a nonce of its own for each).

use std::path::Path;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use diagnostic::{Diagnostic, Location};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// The key of a store, or none: then what it holds is not sealed.
#[derive(Clone)]
pub(crate) struct Seal {
    key: Option<Zeroizing<[u8; 32]>>,
}

fn fault(path: &Path, message: &str, help: &str) -> Vec<Diagnostic> {
    vec![
        Diagnostic::fault("store/key", message)
            .at(Location::file(path.display().to_string()))
            .help(help),
    ]
}

impl Seal {
    /// Reads a key file; with `make`, one that is not there yet is made.
    ///
    /// # Errors
    /// A file that is no key, or that others may read.
    pub(crate) fn open(path: Option<&Path>, make: bool) -> Result<Self, Vec<Diagnostic>> {
        let Some(path) = path else { return Ok(Self { key: None }) };
        if make && !path.exists() {
            return Self::make(path);
        }
        let text = std::fs::read_to_string(path).map(Zeroizing::new).map_err(|_| {
            fault(path, "the key file cannot be read", "give the file that was made with the store")
        })?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let open = std::fs::metadata(path).map(|m| m.permissions().mode() & 0o077);
            if open.is_ok_and(|open| open != 0) {
                return Err(fault(
                    path,
                    "others may read the key file",
                    "make it yours alone: chmod 600",
                ));
            }
        }
        let digits = text.trim();
        let mut key = Zeroizing::new([0_u8; 32]);
        let mut read = digits.len() == 64 && digits.is_ascii();
        for (n, byte) in key.iter_mut().enumerate() {
            match digits.get(n * 2..n * 2 + 2).and_then(|two| u8::from_str_radix(two, 16).ok()) {
                Some(value) => *byte = value,
                None => read = false,
            }
        }
        if !read {
            return Err(fault(
                path,
                "this is no key file",
                "a key file is 64 hexadecimal digits; give the one that was made with the store",
            ));
        }
        Ok(Self { key: Some(key) })
    }

    fn make(path: &Path) -> Result<Self, Vec<Diagnostic>> {
        use std::io::Write as _;
        let cannot = || fault(path, "the key file cannot be written", "give another place");
        let key = Zeroizing::new(random::<32>().ok_or_else(cannot)?);
        let text = Zeroizing::new(hex(key.as_slice()) + "\n");
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        options
            .open(path)
            .and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.sync_all()
            })
            .map_err(|_| cannot())?;
        Ok(Self { key: Some(key) })
    }

    /// Whether anything is sealed.
    pub(crate) fn is_on(&self) -> bool {
        self.key.is_some()
    }

    fn cipher(&self) -> Option<XChaCha20Poly1305> {
        let key = self.key.as_ref()?;
        Key::try_from(key.as_slice()).ok().map(|key| XChaCha20Poly1305::new(&key))
    }

    /// Seals bytes for their place: they open nowhere else. None if the machine gives no random numbers.
    pub(crate) fn seal(&self, place: &str, bytes: &[u8]) -> Option<Vec<u8>> {
        let Some(cipher) = self.cipher() else { return Some(bytes.to_vec()) };
        let nonce = random::<24>()?;
        let payload = Payload { msg: bytes, aad: place.as_bytes() };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).ok()?;
        Some([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for a place; none if the key or the place is another, or a byte was changed.
    pub(crate) fn open_sealed(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let Some(cipher) = self.cipher() else { return Some(sealed.to_vec()) };
        let (nonce, rest) = sealed.split_at_checked(24)?;
        let nonce = <[u8; 24]>::try_from(nonce).ok()?;
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: rest, aad: place.as_bytes() }).ok()
    }

    /// A hash by which two numbers can be compared, and which tells neither to somebody without the key.
    pub(crate) fn digest(&self, kind: &str, value: &str) -> String {
        let mut hash = Sha256::new();
        if let Some(key) = &self.key {
            hash.update(key.as_slice());
        }
        hash.update(kind.as_bytes());
        hash.update([0]);
        hash.update(value.as_bytes());
        hex(&hash.finalize())
    }
}

fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_in_its_place_with_its_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        let seal = Seal::open(Some(&path), true).unwrap_or_else(|_| panic!("made"));
        let again = Seal::open(Some(&path), false).unwrap_or_else(|_| panic!("read"));
        let other =
            Seal::open(Some(&folder.path().join("two")), true).unwrap_or_else(|_| panic!("made"));
        let sealed = seal.seal("a", b"words").unwrap();
        assert_ne!(seal.seal("a", b"words").unwrap(), sealed);
        assert!(!sealed.windows(5).any(|window| window == b"words"));
        assert_eq!(again.open_sealed("a", &sealed).unwrap(), b"words");
        assert!(again.open_sealed("b", &sealed).is_none());
        assert!(other.open_sealed("a", &sealed).is_none());
        let mut broken = sealed.clone();
        broken[30] ^= 1;
        assert!(seal.open_sealed("a", &broken).is_none());
        std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(10).unwrap();
        assert!(Seal::open(Some(&path), false).is_err());
    }
}
