package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The rules on what a record gave, with findings that name the record and the field of the source. */
final class RuleCheck {

    private RuleCheck() {}

    /** What the rules find, as they say it; nothing that the mapping has said already. */
    static List<Finding> check(
            List<Entity> entities, List<Finding> known, ApplicationProfile profile, RuleVocabulary vocabulary) {
        List<Finding> found = new ArrayList<>();
        EntityRules rules = new EntityRules(RuleProfile.of(profile), found::add, vocabulary);
        for (Entity entity : entities) {
            rules.check(entity);
        }
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
