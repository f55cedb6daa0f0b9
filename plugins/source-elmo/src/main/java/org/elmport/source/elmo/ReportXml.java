package org.elmport.source.elmo;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.MediaObject;
import org.elmport.elm.Notation;
import org.elmport.elm.Organisation;
import org.elmport.elm.WebResource;

/** The achievements that one institution awarded as a report. */
final class ReportXml {

    private final XmlText xml;
    private final WriterLosses losses;

    ReportXml(XmlText xml, WriterLosses losses) {
        this.xml = xml;
        this.losses = losses;
    }

    void write(
            EuropeanDigitalCredential credential,
            Optional<Organisation> institution,
            List<LearningAchievement> achievements) {
        GradingSchemes schemes = new GradingSchemes();
        xml.start("report");
        institution.ifPresent(this::issuer);
        AchievementXml tree =
                new AchievementXml(xml, losses, schemes, issued(credential).map(AchievementXml::day));
        achievements.forEach(tree::write);
        issued(credential).ifPresent(moment -> xml.leaf("issueDate", moment.lexical()));
        schemes.write(xml);
        xml.end("report");
    }

    /** When the credential was issued, else from when it counts. */
    static Optional<DateTime> issued(EuropeanDigitalCredential credential) {
        return credential.issued().or(credential::issuanceDate).or(credential::validFrom);
    }

    /** An identifier and an address must be there; where there are none, the name of the node stands in. */
    private void issuer(Organisation institution) {
        xml.start("issuer");
        institution.location().stream()
                .flatMap(link -> link.target().stream())
                .map(Location::address)
                .flatMap(List::stream)
                .flatMap(address -> address.countryCode().stream())
                .findFirst()
                .flatMap(Concepts::country)
                .ifPresent(code -> xml.leaf("country", code));
        institution.identifier().forEach(identifier -> LearnerXml.identifier(xml, identifier));
        Optional<String> legal = institution
                .eidasLegalIdentifier()
                .flatMap(identifier -> identifier.notation())
                .map(Notation::value);
        legal.ifPresent(value -> xml.leaf("identifier", value, "type", "eidas"));
        if (institution.identifier().isEmpty() && legal.isEmpty()) {
            xml.leaf("identifier", institution.id(), "type", "iri");
        }
        institution.legalName().forEach(name -> xml.leaf("title", name.value(), "xml:lang", name.language()));
        xml.leaf("url", homepage(institution));
        xml.end("issuer");
    }

    private String homepage(Organisation institution) {
        if (institution.homepage().size() > 1) {
            losses.note("Organisation.homepage");
        }
        return institution.homepage().stream()
                .findFirst()
                .flatMap(WebResource::contentUrl)
                .orElse("");
    }

    /** Attachments of the whole document; only PDFs may be attached. */
    void attachments(EuropeanDigitalCredential credential) {
        for (MediaObject media : credential.attachment()) {
            boolean pdf = media.contentType()
                    .filter(type -> type.uri().endsWith("/PDF"))
                    .isPresent();
            if (!pdf || media.content().isEmpty()) {
                losses.note("EuropeanDigitalCredential.attachment");
                continue;
            }
            xml.start("attachment");
            media.title().forEach(title -> xml.leaf("title", title.value(), "xml:lang", title.language()));
            xml.leaf("type", "Other");
            media.description()
                    .forEach(text -> xml.leaf("description", Html.plain(text.value()), "xml:lang", text.language()));
            xml.leaf("content", "data:application/pdf;base64," + media.content().orElse(""));
            xml.end("attachment");
        }
    }

    /** Whether the one who issues is not among those who award, which ELMO cannot say. */
    static boolean issuedByAnother(
            EuropeanDigitalCredential credential, Iterable<Optional<Organisation>> institutions) {
        Optional<String> issuer = credential.issuer().map(Link::id);
        if (issuer.isEmpty()) {
            return false;
        }
        for (Optional<Organisation> institution : institutions) {
            if (institution.map(Organisation::id).equals(issuer)) {
                return false;
            }
        }
        return true;
    }
}
