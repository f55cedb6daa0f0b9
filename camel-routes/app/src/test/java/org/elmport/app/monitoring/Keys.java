package org.elmport.app.monitoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes keystores and certificates with the tool of the JDK. */
final class Keys {

    static final String PASSWORD = "not-a-secret";

    private Keys() {}

    static Path keystore(Path file, int days) throws IOException, InterruptedException {
        tool(List.of(
                "-genkeypair",
                "-alias",
                "seal",
                "-keyalg",
                "EC",
                "-dname",
                "CN=University of Example",
                "-validity",
                String.valueOf(days),
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        return file;
    }

    static Path certificate(Path keystore, Path file) throws IOException, InterruptedException {
        tool(List.of(
                "-exportcert",
                "-rfc",
                "-alias",
                "seal",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD,
                "-file",
                file.toString()));
        return file;
    }

    private static void tool(List<String> arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        words.addAll(arguments);
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
