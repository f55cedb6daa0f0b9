package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.StoredCredential;
import org.elmport.simulator.edc.WalletSimulator;
import org.elmport.simulator.trust.SealSubject;

/** The job of the page about credentials, with all that it needs: files, a seal, services of trust, and wallets. */
final class CredentialDesk implements AutoCloseable {

    final WalletSimulator wallets;
    final Path configuration;
    /** What the commands have said so far. */
    final StringBuilder said = new StringBuilder();

    private final Path directory;
    private final SealOfThePage seal;

    CredentialDesk(Path directory) throws IOException {
        this.directory = directory;
        this.wallets = WalletSimulator.start(EdcFaults.none());
        this.seal = new SealOfThePage(directory, new SealSubject("Example University", "VATPT-500000000", "PT"));
        Path payload = Files.writeString(
                directory.resolve("payload.key"), Base64.getEncoder().encodeToString(new byte[32]));
        this.configuration = Files.writeString(
                directory.resolve("elmport.yaml"),
                seal.in(example())
                                .replaceAll(
                                        "(path|status-folder|receipts|directory): (\\w)", "$1: " + directory + "/$2")
                                .replace("${env:ELMPORT_PAYLOAD_KEY}", "${file:" + payload + "}")
                                .replace(
                                        "https://wallet.uni.example/europass2/edci-wallet",
                                        wallets.address().toString())
                        + "    failure:\n      retry-delay: PT0.01S\n");
        CommandLine.run("template", "input", "--source", "csv", "--out", drop());
    }

    /** The configuration that the page shows. */
    private static String example() throws IOException {
        String page = Files.readString(Official.root().resolve("docs/credentials.md"));
        Matcher block = Pattern.compile("(?m)^    ledger:\\R(?:    .*\\R)+").matcher(page);
        assertThat(block.find()).isTrue();
        return block.group().replaceAll("(?m)^    ", "");
    }

    /** Where the files of the source are. */
    Path drop() {
        return directory.resolve("drop");
    }

    /** The files that belong to the desk itself: what it was given, and what is secret. */
    List<Path> own() {
        return List.of(drop(), configuration, directory.resolve("payload.key"), directory.resolve("password"));
    }

    CommandLine.Result run(Object... arguments) {
        CommandLine.Result result = CommandLine.run(arguments);
        said.append(result.out()).append(result.err());
        return result;
    }

    CommandLine.Result sync() {
        return run("sync", "--config", configuration);
    }

    /** Accepts what the guard has refused. */
    CommandLine.Result accept(CommandLine.Result asked) {
        String hash = (asked.err() + asked.out()).replaceFirst("(?s).*--accept-removals ([0-9a-f]{64}).*", "$1");
        return run("sync", "--config", configuration, "--accept-removals", hash);
    }

    /** Changes the configuration or a file of the source. */
    void replace(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }

    void replaceInResults(String old, String changed) throws IOException {
        replace(drop().resolve("results.csv"), old, changed);
    }

    /** What the public document about a credential says. */
    String status(StoredCredential credential) throws IOException {
        String name = credential.id().substring(credential.id().lastIndexOf(':') + 1) + ".json";
        return Files.readString(directory.resolve("status").resolve(name));
    }

    @Override
    public void close() {
        wallets.close();
        seal.close();
    }
}
