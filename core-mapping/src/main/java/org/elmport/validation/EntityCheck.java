package org.elmport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.annex.AnnexOptions;
import org.elmport.annex.CatalogueAnnex;
import org.elmport.annex.CredentialAnnex;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.rule.CredentialRules;
import org.elmport.rule.EntityRules;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;

/** Checks entities that come from no document. */
final class EntityCheck {

    private final RuleVocabulary vocabulary;
    private final List<Finding> findings = new ArrayList<>();

    EntityCheck(RuleVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each entity by the profile, or by that of its kind. */
    List<Finding> rules(List<Entity> entities, Optional<RuleProfile> profile) {
        for (Entity entity : entities) {
            RuleProfile chosen = profile.orElseGet(() -> usual(entity));
            if (chosen.credential() != credential(entity)) {
                other(entity, chosen);
            } else if (chosen.credential()) {
                new CredentialRules(chosen, new DocumentCursor(""), findings::add, vocabulary).check(entity);
            } else {
                new EntityRules(chosen, findings::add, vocabulary).check(entity);
            }
        }
        return List.copyOf(findings);
    }

    /** All entities together, as what of a catalogue is said about a micro-credential stands in several of them. */
    List<Finding> annex(List<Entity> entities, AnnexOptions options) {
        CatalogueAnnex catalogue = new CatalogueAnnex(options, findings::add);
        CredentialAnnex credentials = new CredentialAnnex(options, findings::add);
        entities.stream()
                .filter(entity -> !credential(entity))
                .forEach(entity -> catalogue.survey(entity, place(entity)));
        for (Entity entity : entities) {
            if (credential(entity)) {
                credentials.reportAll(entity, place(entity), report -> {});
            } else {
                catalogue.report(entity, place(entity), report -> {});
            }
        }
        return List.copyOf(findings);
    }

    private static SourcePointer place(Entity entity) {
        return new SourcePointer(entity.id(), 0, 0, "");
    }

    private static RuleProfile usual(Entity entity) {
        if (entity instanceof EuropeanDigitalCredential credential
                && credential.issued().isEmpty()) {
            return RuleProfile.EDC_DRAFT;
        }
        return credential(entity) ? RuleProfile.EDC_SEALED : RuleProfile.LOQ_3_3_1;
    }

    private static boolean credential(Entity entity) {
        return entity instanceof EuropeanDigitalCredential || entity instanceof EuropeanDigitalPresentation;
    }

    private void other(Entity entity, RuleProfile chosen) {
        findings.add(Finding.of(
                ValidationFinding.VERSION_OTHER,
                new RecordReference(entity.getClass().getSimpleName(), entity.id()),
                SourcePointer.NONE,
                "",
                "the entity is not of the kind that " + chosen + " is for"));
    }
}
