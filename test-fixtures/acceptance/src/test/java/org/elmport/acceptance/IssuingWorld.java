package org.elmport.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.EdcRequest;
import org.elmport.simulator.edc.IssuerOptions;
import org.elmport.simulator.edc.IssuerSimulator;
import org.elmport.simulator.edc.StoredCredential;
import org.elmport.simulator.edc.WalletSimulator;
import org.elmport.simulator.trust.SealSubject;

/**
 * A university with as many results as learners, in files; an issuer and wallets; and a job that brings the credentials
 * there in one of the ways. Grades tell corrections apart.
 */
final class IssuingWorld implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "open-sesame-4711";

    private final Path directory;
    private final WalletSimulator wallets;
    private final IssuerSimulator issuer;
    private final SealOfThePage seal;
    private final Path configuration;
    private final boolean sealed;

    /** A learner and what came of the one course. */
    record Student(String status, String grade, String mail) {

        static Student passed(int number) {
            return new Student("passed", "8", "learner-" + number + "@example.org");
        }

        Student with(String otherStatus, String otherGrade) {
            return new Student(otherStatus, otherGrade, mail);
        }

        Student at(String otherMail) {
            return new Student(status, grade, otherMail);
        }
    }

    final Map<Integer, Student> students = new TreeMap<>();

    /**
     * A world.
     *
     * @param delivery one of the ways
     * @param failure lines below {@code failure}
     */
    IssuingWorld(Path directory, String delivery, List<String> failure) throws IOException {
        this.directory = directory;
        this.sealed = delivery.equals("wallet");
        wallets = WalletSimulator.start(EdcFaults.none());
        issuer = IssuerSimulator.start(IssuerOptions.second(PASSWORD), wallets);
        seal = new SealOfThePage(directory, new SealSubject("Example University", "VATPT-500000000", "PT"));
        configuration = Files.writeString(directory.resolve("elmport.yaml"), text(delivery, failure));
        CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
    }

    private String text(String delivery, List<String> failure) throws IOException {
        Path payload = Files.writeString(
                directory.resolve("payload.key"), Base64.getEncoder().encodeToString(new byte[32]));
        String target = sealed
                ? "base-url: " + wallets.address() + "\n      status-folder: " + directory
                        + "/status\n      status-address: https://credentials.uni.example/status/"
                : "base-url: " + issuer.address() + "\n      password: ${file:"
                        + Files.writeString(directory.resolve("issuer.password"), PASSWORD) + "}";
        return """
                ledger:
                  path: %1$s/ledger
                  payload-key: ${file:%2$s}
                %3$s
                jobs:
                  credentials:
                    source:
                      plugin: csv
                      path: %1$s/drop
                    mapping:
                      edc:
                        issuer: ORG-1
                        issuer-identifier: VATPT-500000000
                        issuer-country: PT
                        display: %7$s
                    target:
                      plugin: edc
                      delivery: %4$s
                      %5$s
                      receipts: %1$s/receipts
                    report:
                      directory: %1$s/reports
                    failure:
                      retry-delay: PT0.001S
                      max-retry-delay: PT0.002S
                      next-try: PT0.001S
                      %6$s
                """.formatted(
                        directory,
                        payload,
                        sealed ? seal.in(part()) : "",
                        delivery,
                        target,
                        String.join("\n      ", failure),
                        sealed);
    }

    /** The quickest seal: what it holds is not the question here. */
    private static String part() {
        return """
                seal:
                  plugin: jades
                  level: b
                  key-store: /etc/elmport/seal.p12
                  key-store-password: ${env:ELMPORT_SEAL_PASSWORD}
                  trust-anchors: /etc/elmport/trust-anchors.pem""";
    }

    IssuingWorld withMany(int number) {
        for (int i = 0; i < number; i++) {
            students.put(i, Student.passed(i));
        }
        return this;
    }

    /** Runs a command after the files were written anew. */
    CommandLine.Result run(String command, Object... further) throws IOException {
        write();
        return CommandLine.run(Stream.concat(Stream.of(command, "--config", configuration), Stream.of(further))
                .toArray());
    }

    void write() throws IOException {
        StringBuilder learners = new StringBuilder("learner_id,given_name,family_name,email,wallet\n");
        StringBuilder results =
                new StringBuilder("result_id,learner_id,course_id,status,grade_en,ects_earned,result_date,issued_at\n");
        students.forEach((number, student) -> {
            learners.append("L-%1$d,Nives,Primerova-%1$d,%2$s,%3$s%n"
                    .formatted(number, student.mail(), sealed ? wallet(number) : ""));
            results.append("R-%1$d,L-%1$d,C-1,%2$s,%3$s,5,2025-12-18,2026-01-15T09:00:00Z%n"
                    .formatted(number, student.status(), student.grade()));
        });
        Files.writeString(directory.resolve("drop/learners.csv"), learners);
        Files.writeString(directory.resolve("drop/results.csv"), results);
    }

    /** The address of a wallet that lasts, which can be asked what it holds. */
    private String wallet(int number) {
        return wallets.wallet("student-" + number, "");
    }

    Path configuration() {
        return configuration;
    }

    /** Changes what goes wrong at whoever is called. */
    void faults(EdcFaults faults) {
        if (sealed) {
            wallets.faults(faults);
        } else {
            issuer.faults(faults);
        }
    }

    List<EdcRequest> requests() {
        return sealed ? wallets.requests() : issuer.requests();
    }

    List<StoredCredential> credentials() {
        return wallets.credentials();
    }

    /** How many credentials the wallets have of each result and grade: {@code 17 8}. */
    Map<String, Integer> there() {
        Map<String, Integer> there = new TreeMap<>();
        for (StoredCredential held : wallets.credentials()) {
            JsonNode person = json(held.payload()).path("credentialSubject");
            String name = person.path("fullName").elements().next().asText();
            String grade = person.findValue("grade")
                    .findValue("noteLiteral")
                    .elements()
                    .next()
                    .asText();
            there.merge(name.substring(name.lastIndexOf('-') + 1) + " " + grade, 1, Integer::sum);
        }
        return there;
    }

    /** What the receipts say of each result. */
    Map<Integer, String> states() throws IOException {
        Map<Integer, String> states = new TreeMap<>();
        try (Stream<Path> receipts = Files.list(directory.resolve("receipts"))) {
            for (Path file : receipts.toList()) {
                JsonNode receipt = json(Files.readString(file));
                String result = receipt.path("results").path(0).asText();
                states.put(
                        Integer.valueOf(result.substring("R-".length())),
                        receipt.path("state").asText());
            }
        }
        return states;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        issuer.close();
        wallets.close();
        seal.close();
    }
}
