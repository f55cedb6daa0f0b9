package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.finding.ValidationFinding;
import org.elmport.rule.EntityRules;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The rules on what a record gave, with findings that name the record and the field of the source. Safe for any number
 * of threads.
 */
final class RuleCheck {

    private final RuleProfile profile;
    private final RuleVocabulary vocabulary;
    /** Rules that nobody uses at the moment: making them takes a tenth of the time and the memory of a check. */
    private final AtomicReference<@Nullable Checking> spare = new AtomicReference<>();

    /** The rules, and what they find; for one thread at a time. */
    private static final class Checking {

        private final List<Finding> found = new ArrayList<>();
        private final EntityRules rules;

        Checking(RuleProfile profile, RuleVocabulary vocabulary) {
            rules = new EntityRules(profile, found::add, vocabulary);
        }

        List<Finding> check(List<Entity> entities) {
            for (Entity entity : entities) {
                rules.check(entity);
            }
            List<Finding> all = found.isEmpty() ? List.of() : new ArrayList<>(found);
            found.clear();
            return all;
        }
    }

    RuleCheck(ApplicationProfile profile, RuleVocabulary vocabulary) {
        this.profile = RuleProfile.of(profile);
        this.vocabulary = vocabulary;
    }

    /** What the rules find, as they say it; nothing that the mapping has said already. */
    List<Finding> check(List<Entity> entities, List<Finding> known) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Checking checking = spare.getAndSet(null);
        if (checking == null) {
            checking = new Checking(profile, vocabulary);
        }
        List<Finding> found = checking.check(entities);
        // one that has failed is not used again
        spare.set(checking);
        if (found.isEmpty()) {
            return found;
        }
        Set<String> missing = paths(known, MappingFinding.FACT_MISSING);
        Set<String> unchecked = paths(known, MappingFinding.CODE_UNCHECKED);
        found.removeIf(finding -> (lack(finding) && missing.contains(finding.elmPath()))
                || (finding.code() == ValidationFinding.CONCEPT_UNCHECKED && unchecked.contains(finding.elmPath())));
        return found;
    }

    private static Set<String> paths(List<Finding> findings, MappingFinding code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::elmPath)
                .collect(Collectors.toSet());
    }

    private static boolean lack(Finding finding) {
        return finding.code() == ValidationFinding.CARDINALITY_MINIMUM
                || finding.code() == ValidationFinding.LEARNING_OUTCOME_RECOMMENDED;
    }

    /** The finding about the record, at the field that gave the value. */
    static Finding pointed(Finding finding, RecordReference record, SourcePointer whole, List<Provenance> provenance) {
        String entity = finding.record().id();
        Optional<SourcePointer> field = provenance.stream()
                .filter(entry -> entry.entity().equals(entity))
                .filter(entry -> related(entry.elmPath(), finding.elmPath()))
                .map(Provenance::source)
                .filter(source -> !source.equals(SourcePointer.NONE))
                .findFirst();
        return finding.about(record, field.orElse(whole));
    }

    private static boolean related(String path, String other) {
        return path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".");
    }
}
