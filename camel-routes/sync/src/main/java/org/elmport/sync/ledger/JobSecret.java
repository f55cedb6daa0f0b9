package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the pseudonyms of a job and the hashes of its personal contents are made with: random bytes that are made once
 * and kept encrypted in the ledger. They outlive a change of the key of the ledger, so pseudonyms stay what they are.
 */
final class JobSecret {

    static final String NAME = "pseudonyms";

    private static final int BYTES = 32;
    private static final int PSEUDONYM_BYTES = 16;
    private static final Pattern MADE = Pattern.compile("[0-9a-f]{32}");
    private static final String SELECT = "SELECT content FROM job_secret WHERE job_id = ? AND name = ?";

    private final byte[] secret;

    private JobSecret(byte[] secret) {
        this.secret = secret;
    }

    /** What a secret belongs to, for its encryption. */
    static DeliverableKey place(JobLedger job) {
        return new DeliverableKey("ledger", NAME, job.name());
    }

    static JobSecret of(JobLedger job, PayloadCipher cipher) {
        byte[] kept = find(job).orElseGet(() -> make(job, cipher));
        return new JobSecret(cipher.decrypt(kept, place(job)));
    }

    private static Optional<byte[]> find(JobLedger job) {
        return job.database()
                .transaction(connection -> Sql.first(connection, row -> row.getBytes(1), SELECT, job.id(), NAME));
    }

    private static byte[] make(JobLedger job, PayloadCipher cipher) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        byte[] encrypted = cipher.encrypt(random, place(job));
        try {
            job.database()
                    .execute(connection -> Sql.update(
                            connection,
                            "INSERT INTO job_secret (job_id, name, content) VALUES (?, ?, ?)",
                            job.id(),
                            NAME,
                            encrypted));
            return encrypted;
        } catch (LedgerException anotherProcessMadeIt) {
            return find(job).orElseThrow(() -> anotherProcessMadeIt);
        }
    }

    Hash hash(byte[] content) {
        return Hashing.keyed(secret)
                .add(new byte[] {'c'}, 0, 1)
                .add(content, 0, content.length)
                .finish();
    }

    /** Whether a text has the form of a pseudonym. */
    static boolean looksMade(String text) {
        return MADE.matcher(text).matches();
    }

    /** Spelling does not make another person: blanks around it and the case of letters count for nothing. */
    String pseudonym(String identifier) {
        byte[] text = identifier.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        Hash whole = Hashing.keyed(secret)
                .add(new byte[] {'p'}, 0, 1)
                .add(text, 0, text.length)
                .finish();
        return HexFormat.of().formatHex(Arrays.copyOf(whole.bytes(), PSEUDONYM_BYTES));
    }
}
