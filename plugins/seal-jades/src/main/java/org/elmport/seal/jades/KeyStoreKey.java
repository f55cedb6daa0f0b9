package org.elmport.seal.jades;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.SealingKey;
import org.elmport.plugin.setting.Settings;

/** A key from a PKCS#12 file, held in memory while sealing. */
final class KeyStoreKey implements SealingKey {

    private final PrivateKey key;
    private final List<X509Certificate> certificates;

    private KeyStoreKey(PrivateKey key, List<X509Certificate> certificates) {
        this.key = key;
        this.certificates = List.copyOf(certificates);
    }

    static KeyStoreKey read(Settings settings) throws SealException {
        Path file = settings.get(JadesSettings.KEY_STORE);
        char[] password = settings.get(JadesSettings.KEY_STORE_PASSWORD).toCharArray();
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, password);
            return entry(store, alias(store, file, settings.find(JadesSettings.KEY_ALIAS)), file, password);
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        } catch (GeneralSecurityException broken) {
            throw failure("the key in " + file + " cannot be used: " + broken.getMessage(), "Export it anew.", broken);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static SealException unreadable(Path file, IOException unreadable) {
        if (unreadable.getCause() instanceof UnrecoverableKeyException) {
            return failure(
                    "the password does not open " + file,
                    "Check what key-store-password refers to; mind blanks and line breaks at its end.",
                    unreadable);
        }
        return failure(
                Files.exists(file) ? file + " is no PKCS#12 file that can be read" : "there is no file " + file,
                "Check key-store: it names a PKCS#12 file (.p12 or .pfx) that this process may read.",
                unreadable);
    }

    private static String alias(KeyStore store, Path file, Optional<String> wanted)
            throws GeneralSecurityException, SealException {
        List<String> aliases = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                aliases.add(alias);
            }
        }
        if (wanted.isPresent() && aliases.contains(wanted.get())) {
            return wanted.get();
        }
        if (wanted.isEmpty() && aliases.size() == 1) {
            return aliases.get(0);
        }
        throw new SealException(
                Fault.UNUSABLE,
                wanted.map(name -> "there is no key " + name + " in " + file)
                        .orElse(file + " has " + aliases.size() + " private keys"),
                aliases.isEmpty()
                        ? "Export the certificate together with its private key."
                        : "Name one of them in key-alias: " + String.join(", ", aliases) + ".");
    }

    private static KeyStoreKey entry(KeyStore store, String alias, Path file, char[] password)
            throws GeneralSecurityException, SealException {
        List<X509Certificate> chain = new ArrayList<>();
        Certificate[] entries = store.getCertificateChain(alias);
        for (Certificate certificate : entries == null ? new Certificate[0] : entries) {
            if (certificate instanceof X509Certificate known) {
                chain.add(known);
            }
        }
        if (chain.isEmpty() || !(store.getKey(alias, password) instanceof PrivateKey key)) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the key " + alias + " in " + file + " has no certificate",
                    "Export the key together with its certificate and those of its issuers.");
        }
        return new KeyStoreKey(key, chain);
    }

    private static SealException failure(String message, String remedy, Exception cause) {
        return new SealException(Fault.UNUSABLE, message, remedy, cause);
    }

    @Override
    public List<X509Certificate> certificates() {
        return certificates;
    }

    @Override
    public byte[] sign(byte[] toBeSigned, String algorithm) throws SealException {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException unusable) {
            throw failure(
                    "the key does not sign by " + algorithm + ": " + unusable.getMessage(),
                    "Use a key for RSA or for elliptic curves (P-256, P-384, P-521).",
                    unusable);
        }
    }

    @Override
    public String toString() {
        return "KeyStoreKey";
    }
}
