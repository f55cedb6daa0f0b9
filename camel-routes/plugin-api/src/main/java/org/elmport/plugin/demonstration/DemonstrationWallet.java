package org.elmport.plugin.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An invented authority for certificates with a seal of an invented university, and wallets, all on this machine. Found
 * by {@link java.util.ServiceLoader}.
 */
public interface DemonstrationWallet {

    /**
     * Starts on free ports of the loopback address.
     *
     * @param folder where the key and the certificate of the authority are written
     * @throws IOException when they cannot be written, or no port is free
     */
    Running start(Path folder) throws IOException;

    /** An authority and wallets that run until they are closed. */
    interface Running extends AutoCloseable {

        /** The part {@code seal} of a configuration. */
        Map<String, Object> seal();

        /** What the reference to the password stands for in that part. */
        String password();

        /** The issuer whose certificate it is, as in {@code mapping.edc} of a job. */
        Map<String, Object> issuer();

        /** The part {@code target} of a job. */
        Map<String, Object> target();

        /** The address of a wallet that is made for a learner. */
        String wallet();

        /** Where the wallets are. */
        String address();

        /** The sealed files in all wallets, in the order in which they came. */
        List<byte[]> credentials();

        @Override
        void close();
    }
}
