package org.elmport.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RiotException;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeHandler;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;

/**
 * Random credentials, and our verdicts on faulty copies of them beside those of the official shapes. Each copy is
 * checked by every profile, because reading it as a graph costs more than checking it.
 */
final class CredentialAgreement {

    static final List<RuleProfile> PROFILES =
            Arrays.stream(RuleProfile.values()).filter(RuleProfile::credential).toList();

    /** What the credentials follow, one after the other: half of them follow all profiles at once. */
    private static final List<Set<RuleProfile>> FOLLOWED = List.of(
            Set.of(RuleProfile.EDC_DIPLOMA_SUPPLEMENT, RuleProfile.EDC_ISSUED_BY_MANDATE),
            Set.of(RuleProfile.EDC_ACCREDITED, RuleProfile.EDC_ISSUED_BY_MANDATE),
            Set.of(RuleProfile.EDC_DIPLOMA_SUPPLEMENT, RuleProfile.EDC_ISSUED_BY_MANDATE),
            Set.of(RuleProfile.EDC_DRAFT));

    private final Path oracle;

    CredentialAgreement(Path oracle) {
        this.oracle = oracle;
    }

    /** What all profiles say about one copy. */
    private record Copy(String about, List<List<String>> ours, List<List<String>> official) {}

    /** Copies with one to three faults, against the shapes of all profiles. */
    List<Agreement> shapes(int documents) {
        List<Agreement> agreements = PROFILES.stream()
                .map(profile -> new Agreement(OfficialCheck.EDC_SHAPES, profile.profileName()))
                .toList();
        Copies.forEach(documents, CredentialAgreement::json, this::copy, copy -> compare(copy, agreements));
        return agreements;
    }

    /** The same for the one copy that has this seed. */
    List<Verdicts> verdicts(int seed) throws IOException {
        Copy copy = copy(json(Copies.documentOf(seed)), seed);
        List<Verdicts> verdicts = new ArrayList<>();
        for (int i = 0; i < PROFILES.size(); i++) {
            verdicts.add(new Verdicts(
                    copy.about(), copy.ours().get(i), copy.official().get(i)));
        }
        return verdicts;
    }

    private static void compare(Copy copy, List<Agreement> agreements) {
        for (int i = 0; i < PROFILES.size(); i++) {
            List<String> official = copy.official().get(i);
            agreements.get(i).compare(new Verdicts(copy.about(), copy.ours().get(i), official));
        }
    }

    private Copy copy(String base, int seed) throws IOException {
        Map<String, Object> tree = JsonText.object(base);
        JsonMutator mutator = new JsonMutator(seed);
        mutator.mutate(tree, 1 + seed % 3);
        String document = JsonText.write(tree);
        List<List<String>> ours =
                PROFILES.stream().map(profile -> ours(document, profile)).toList();
        return new Copy("seed " + seed + " " + mutator.done(), ours, shapes(document));
    }

    static Set<RuleProfile> followed(int seed) {
        return FOLLOWED.get(seed % FOLLOWED.size());
    }

    /** A random credential that breaks no rule of those that it follows. */
    static String json(int seed) {
        return json(seed, followed(seed));
    }

    static String json(int seed, Set<RuleProfile> profiles) {
        return json(handler -> new RandomCredentialRecord(seed, profiles, handler).send());
    }

    /** A random diploma supplement with qualifications, which its shapes refuse. */
    static String supplementWithQualifications(int seed) {
        Set<RuleProfile> profiles = Set.of(RuleProfile.EDC_DIPLOMA_SUPPLEMENT);
        return json(handler -> new RandomCredentialRecord(seed, profiles, handler)
                .withQualifications()
                .send());
    }

    private static String json(Consumer<NodeHandler> credential) {
        Findings findings = new Findings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(bytes, findings)) {
            credential.accept(writer);
        }
        if (findings.total() > 0) {
            throw new IllegalStateException("lost on the way: " + findings.kept());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What the shapes of each profile say; a document that is no JSON-LD is refused by all. */
    List<List<String>> shapes(String document) {
        try {
            Graph graph = CredentialGraph.of(oracle, document);
            return PROFILES.stream()
                    .map(profile ->
                            Verdicts.shapes(EdcShapes.of(oracle, profile).validate(graph)))
                    .toList();
        } catch (RiotException refused) {
            List<String> complaint = Verdicts.refused(refused);
            return PROFILES.stream().map(profile -> complaint).toList();
        }
    }

    static List<String> ours(String document, RuleProfile profile) {
        try {
            return Verdicts.errors(CredentialValidation.by(profile)
                    .validate("random", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
