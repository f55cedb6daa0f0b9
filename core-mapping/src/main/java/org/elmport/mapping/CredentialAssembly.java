package org.elmport.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Person;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;

/** One credential on its way, from the results to a graph that stands for itself. For one thread and one credential. */
final class CredentialAssembly {

    private final CredentialOptions options;
    private final MappingTools tools;
    private final CredentialRequest request;
    private final CredentialCatalogue catalogue;
    private final MappingContext learner;
    private final List<MappingContext> contexts = new ArrayList<>();
    private final String id;
    private List<String> languages = List.of();

    CredentialAssembly(
            CredentialOptions options,
            MappingTools tools,
            CatalogueMemory memory,
            CredentialRequest request,
            RecordLookup records) {
        this.options = options;
        this.tools = tools;
        this.request = request;
        this.catalogue = new CredentialCatalogue(tools, memory, records, options.alliances());
        this.learner = context(request.learner());
        this.id = identifier();
    }

    private MappingContext context(SourceRecord record) {
        MappingContext context =
                new MappingContext(tools, record, options.mapping().provenance());
        contexts.add(context);
        return context;
    }

    /** The results tell one credential from another; what they say at the moment does not. */
    private String identifier() {
        List<String> ids = new ArrayList<>();
        ids.add(options.mapping().baseIri());
        ids.add(request.form().name());
        request.results().stream().map(ResultRecord::id).sorted().forEach(ids::add);
        String name = ContentIdentity.digest(ids.toString());
        return "urn:credential:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    String id() {
        return id;
    }

    List<String> languages() {
        return languages;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(catalogue.findings());
        contexts.forEach(context -> findings.addAll(context.findings()));
        if (request.form() == CredentialForm.TRANSCRIPT) {
            // a transcript of records need not say it
            findings.removeIf(finding -> finding.code() == CredentialFinding.LEARNING_OUTCOMES_MISSING);
        }
        return findings;
    }

    List<Provenance> provenance() {
        List<Provenance> provenance = new ArrayList<>();
        contexts.forEach(context -> provenance.addAll(context.provenance()));
        provenance.addAll(catalogue.provenance());
        return provenance;
    }

    /** The graph, with identifiers everywhere; empty when there is nothing to issue. */
    Optional<GraphNode> assemble() {
        List<ResultRecord> results = passed();
        Person.Builder person = new PersonMapper(request.learner(), options.learnerFacts(), learner, id).map();
        if (results.isEmpty()) {
            say(CredentialFinding.NOTHING_ACHIEVED, "");
            return Optional.empty();
        }
        List<LearningAchievement> achievements = achievements(results);
        achievements.forEach(achievement -> person.addHasClaim(Link.to(achievement)));
        List<List<LangString>> titles =
                achievements.stream().map(LearningAchievement::title).toList();
        CredentialEnvelope envelope = new CredentialEnvelope(options, tools, catalogue, learner, id);
        languages = envelope.languages(titles);
        EuropeanDigitalCredential shallow = envelope.wrap(request.form(), results, titles, languages, person.build());
        return whole(GraphNode.of(shallow));
    }

    private Optional<GraphNode> whole(GraphNode shallow) {
        Map<String, GraphNode> entities = new HashMap<>(catalogue.nodes());
        learner.entities().forEach(entity -> entities.put(entity.id(), GraphNode.of(entity)));
        contexts.forEach(
                context -> context.entities().forEach(entity -> entities.put(entity.id(), GraphNode.of(entity))));
        Set<String> lost = new LinkedHashSet<>();
        Optional<GraphNode> whole = new GraphExpansion(
                        shallow, entities, member -> lost.add(member.property().toString()))
                .expand();
        for (String property : lost) {
            learner.findPlainly(
                    CredentialFinding.REFERENCE_LEFT_OUT,
                    "",
                    property,
                    "What " + property + " refers to is not known, or may not stand there.");
        }
        if (whole.isEmpty()) {
            say(CredentialFinding.CREDENTIAL_TOO_LARGE, "");
        }
        ConceptCompletion concepts = new ConceptCompletion(options.mapping().codeLists(), languages);
        return whole.map(concepts::complete).map(ContentIdentity::identify);
    }

    private List<ResultRecord> passed() {
        List<ResultRecord> passed = new ArrayList<>();
        for (ResultRecord result : request.results()) {
            MappingContext context = context(result);
            if (!result.learnerId().equals(request.learner().id())) {
                context.findPlainly(
                        CredentialFinding.LEARNER_DIFFERS,
                        "learnerId",
                        "",
                        CredentialFinding.LEARNER_DIFFERS.summary());
            } else if (ResultState.of(result) != ResultState.PASSED) {
                context.findPlainly(
                        CredentialFinding.RESULT_NOT_PASSED,
                        "status",
                        "",
                        CredentialFinding.RESULT_NOT_PASSED.summary());
            } else {
                new ResultDates(result, context).check(options.issued());
                passed.add(result);
            }
        }
        return passed;
    }

    /** The achievements that are part of no other, with their parts below them. */
    private List<LearningAchievement> achievements(List<ResultRecord> results) {
        Map<String, List<ResultRecord>> parts = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        results.forEach(result -> ids.add(result.id()));
        List<ResultRecord> roots = new ArrayList<>();
        for (ResultRecord result : results) {
            Optional<String> whole = result.partOfId().filter(ids::contains).filter(part -> !part.equals(result.id()));
            if (whole.isPresent()) {
                parts.computeIfAbsent(whole.get(), part -> new ArrayList<>()).add(result);
            } else {
                roots.add(result);
            }
        }
        if (roots.isEmpty()) {
            roots.addAll(results); // each is part of another: the circle is cut everywhere
            parts.clear();
        }
        List<LearningAchievement> achievements = new ArrayList<>();
        roots.forEach(root -> achievements.add(achievement(root, parts, Set.of())));
        achievements.sort(new AchievementOrder());
        return achievements;
    }

    private LearningAchievement achievement(
            ResultRecord result, Map<String, List<ResultRecord>> parts, Set<String> above) {
        Set<String> path = new LinkedHashSet<>(above);
        path.add(result.id());
        List<LearningAchievement> below = new ArrayList<>();
        for (ResultRecord part : parts.getOrDefault(result.id(), List.of())) {
            if (!path.contains(part.id())) {
                LearningAchievement achieved = achievement(part, parts, path);
                below.add(achieved);
                learner.trace(
                        id,
                        "LearningAchievement.hasPart",
                        achieved.id(),
                        part.origin().pointer("partOfId"),
                        Rule.REFERENCE);
            }
        }
        below.sort(new AchievementOrder());
        MappingContext context = contexts.stream()
                .filter(known -> known.describes(result))
                .findFirst()
                .orElseThrow();
        return new AchievementMapper(result, context, catalogue, id).map(below);
    }

    private void say(CredentialFinding code, String field) {
        learner.findPlainly(code, field, "", code.summary());
    }
}
