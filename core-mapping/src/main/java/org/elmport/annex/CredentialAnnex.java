package org.elmport.annex;

import java.util.List;
import java.util.function.Consumer;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Person;
import org.elmport.finding.FindingSink;
import org.elmport.finding.SourcePointer;

/**
 * Checks credentials: each achievement that a credential claims of its subject is a micro-credential of its own.
 * Immutable but for the sink; what it keeps of a credential ends with its reports.
 */
public final class CredentialAnnex {

    private final AnnexOptions options;
    private final FindingSink findings;

    /**
     * Checks as the options say.
     *
     * @param findings takes all findings, which are those of the reports
     */
    public CredentialAnnex(AnnexOptions options, FindingSink findings) {
        this.options = options;
        this.findings = findings;
    }

    /** Reports on each achievement of an entity that is a credential, or a presentation of credentials. */
    public void reportAll(Entity entity, SourcePointer place, Consumer<MicroCredentialReport> reports) {
        if (entity instanceof EuropeanDigitalCredential credential) {
            report(credential, place, reports);
        } else if (entity instanceof EuropeanDigitalPresentation presentation) {
            new CredentialNodes(presentation)
                    .resolve(presentation.verifiableCredential().stream(), EuropeanDigitalCredential.class)
                    .forEach(credential -> report(credential, place, reports));
        }
    }

    /** Reports on each achievement of a credential. */
    public void report(
            EuropeanDigitalCredential credential, SourcePointer place, Consumer<MicroCredentialReport> reports) {
        CredentialNodes nodes = new CredentialNodes(credential);
        List<Person> persons = nodes.resolve(credential.credentialSubject().stream(), Person.class);
        List<LearningAchievement> achievements = persons.stream()
                .flatMap(person -> nodes.resolve(person.hasClaim().stream(), LearningAchievement.class).stream())
                .toList();
        for (LearningAchievement achievement : achievements) {
            CredentialGatherer gatherer = new CredentialGatherer(nodes, options, credential, achievement);
            boolean only = achievements.size() == 1;
            Facts facts = gatherer.gather(persons.get(0), only, place);
            MicroCredentialReport report = new ReportMaker(options.level()).report(facts);
            report.findings().forEach(findings::add);
            reports.accept(report);
        }
    }
}
