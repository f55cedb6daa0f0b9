package org.elmport.source.elmo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.credential.CredentialWriter;

/**
 * Writes credentials as EMREX ELMO 1.7: the learner, and a report for each institution that awarded something. All
 * achievements of a credential are passed. What ELMO cannot say is told, property by property.
 */
public final class ElmoCredentialWriter implements CredentialWriter {

    /** The writer; it keeps no state. */
    public ElmoCredentialWriter() {}

    @Override
    public String form() {
        return "elmo";
    }

    @Override
    public void write(EuropeanDigitalCredential credential, OutputStream out, FindingSink findings) throws IOException {
        WriterLosses losses = new WriterLosses();
        XmlText xml = new XmlText();
        xml.start("elmo", "xmlns", ElmoDialect.VERSION_1.namespace());
        ReportXml.issued(credential).ifPresent(moment -> xml.leaf("generatedDate", moment.lexical()));
        ReportXml reports = new ReportXml(xml, losses);
        Optional<Person> learner = CredentialParts.learner(credential);
        learner.ifPresent(person -> person(credential, person, reports, xml, losses));
        reports.attachments(credential);
        xml.end("elmo");
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        losses.look(credential);
        losses.tell(findings);
    }

    private static void person(
            EuropeanDigitalCredential credential, Person person, ReportXml reports, XmlText xml, WriterLosses losses) {
        new LearnerXml(xml, losses).write(person);
        Map<Optional<Organisation>, List<LearningAchievement>> institutions =
                CredentialParts.byInstitution(person, losses);
        institutions.forEach((institution, achievements) -> reports.write(credential, institution, achievements));
        if (!ReportXml.issuedByAnother(credential, institutions.keySet())) {
            losses.issuerIsAmongThoseWhoAward();
        }
    }
}
