package org.elmport.target.edc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.elmport.plugin.item.TargetItem;

/** Names that files about people get: pseudonyms. */
final class FileNames {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private FileNames() {}

    /** The key by which the ledger knows the item, where that can be the name of a file, else a digest of it. */
    static String of(TargetItem item) {
        return safe(item.key());
    }

    /** A name that nobody guesses: it follows from a hash with a key that the ledger does not hold. */
    static String secret(TargetItem item) {
        return digest(item.token());
    }

    /** The text, where it can be the name of a file, else a digest of it. */
    static String safe(String text) {
        return SAFE.matcher(text).matches() ? text : digest(text);
    }

    /** Whether a name may have been given here. */
    static boolean ours(String name) {
        return SAFE.matcher(name).matches();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
