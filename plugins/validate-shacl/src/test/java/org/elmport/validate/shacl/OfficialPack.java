package org.elmport.validate.shacl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The official files, put into a directory as an installed pack has them; where they are absent a test is skipped. */
final class OfficialPack {

    private static final List<String> FILES = List.of(
            "elm-3.1.0/shacl/LOQ-constraints.ttl",
            "elm-3.2-edc/EDC-generic-full.ttl",
            "elm-3.2-edc/EDC-generic-no-cv.ttl",
            "elm-3.2-edc/EDC-accredited.ttl",
            "elm-3.2-edc/EDC-converted.ttl",
            "elm-3.2-edc/EDC-diplomaSupplement.ttl",
            "elm-3.2-edc/EDC-issuedByMandate.ttl",
            "elm-3.2-edc/edc-ap-context.jsonld");

    private OfficialPack() {}

    static Path oracle() {
        Path oracle = Path.of(System.getProperty("elmport.oracle", "../../../shared"));
        assumeTrue(
                Files.isDirectory(oracle.resolve("official")),
                "The official files are not at hand: set elmport.oracle to the folder that has official/");
        return oracle;
    }

    static Path in(Path directory) throws IOException {
        Path official = oracle().resolve("official");
        Path pack = Files.createDirectories(directory.resolve("pack"));
        for (String file : FILES) {
            Path from = official.resolve(file);
            Files.copy(from, pack.resolve(from.getFileName()));
        }
        return pack;
    }

    /** The same with the context of the W3C beside, which the Commission does not publish. */
    static Path withContextOfW3c(Path directory) throws IOException {
        Path pack = in(directory);
        Files.copy(oracle().resolve("official/w3c/credentials-v1.jsonld"), pack.resolve("credentials-v1.jsonld"));
        return pack;
    }
}
