package org.elmport.simulator.qdr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that vouches for itself, made by the keytool of the JDK. */
public final class SimulatorCertificate {

    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "register";

    private final Path store;

    private SimulatorCertificate(Path store) {
        this.store = store;
    }

    /**
     * Makes one.
     *
     * @param directory where its files go
     * @param host the name or the address that it is for
     */
    public static SimulatorCertificate make(Path directory, String host) throws IOException, InterruptedException {
        Path store = Files.createTempDirectory(directory, "certificate").resolve("store.p12");
        String kind = host.matches("[0-9.]+") ? "ip:" : "dns:";
        keytool(
                store,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=" + kind + host,
                "-validity",
                "30");
        return new SimulatorCertificate(store);
    }

    private static String keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-alias", ALIAS, "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("keytool failed: " + said);
            }
            return said;
        }
    }

    /** The certificate in PEM form, for those who are to trust it. */
    public Path pem() throws IOException, InterruptedException {
        return Files.writeString(store.resolveSibling("certificate.pem"), keytool(store, "-exportcert", "-rfc"));
    }

    SSLContext context() {
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException("The certificate cannot be used", broken);
        }
    }
}
