package org.elmport.source.elmo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.record.IdentifierCode;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/** The institution that issued a report: as the report says, else as the settings do. */
final class IssuerReader {

    private static final String SCHAC = "schac";
    private static final List<String> PREFERRED = List.of(SCHAC, "erasmus", "pic");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\s*(todo|tbd|fixme|unknown|xxx)\\b.*");
    private static final Map<String, String> PLACES = Map.of(
            "id", "/identifier",
            "codes", "/identifier",
            "legalName", "/title",
            "places", "/country",
            "homepages", "/url");

    private final IssuerDefaults defaults;
    private final ElmoFindings findings;

    IssuerReader(IssuerDefaults defaults, ElmoFindings findings) {
        this.defaults = defaults;
        this.findings = findings;
    }

    /** The institution of a report; empty when nobody says which. */
    Optional<OrganisationRecord> read(ElmoElement report) {
        Optional<ElmoElement> issuer =
                report.child("issuer").filter(element -> !element.children().isEmpty());
        if (issuer.isPresent()) {
            return Optional.of(read(issuer.get(), true));
        }
        findings.find(ElmoFinding.ELMO_ISSUER_MISSING, report);
        return defaults.record(findings.resource(), report);
    }

    /** An institution named elsewhere. */
    OrganisationRecord other(ElmoElement issuer) {
        return read(issuer, false);
    }

    private OrganisationRecord read(ElmoElement issuer, boolean told) {
        Origin origin = new Origin(findings.resource(), issuer.line(), issuer.path(), PLACES);
        Text name = Texts.plain(issuer, "title");
        OrganisationRecord.Builder record =
                OrganisationRecord.builder(identifier(issuer), origin).legalName(name);
        for (ElmoElement identifier : issuer.children("identifier")) {
            identifier
                    .value()
                    .ifPresent(value -> record.addCode(
                            new IdentifierCode(identifier.attribute("type").orElse(""), value)));
        }
        country(issuer, told).ifPresent(country -> record.addPlace(Places.of(Text.EMPTY, Text.EMPTY, country)));
        issuer.value("url").ifPresent(address -> record.addHomepage(WebLink.of(address)));
        if (told
                && name.versions().stream()
                        .anyMatch(
                                version -> PLACEHOLDER.matcher(version.value()).matches())) {
            findings.find(ElmoFinding.ELMO_ISSUER_PLACEHOLDER, issuer);
        }
        return record.build();
    }

    /** The name in the academic community alone; else another identifier with its kind, else what the name tells. */
    private static String identifier(ElmoElement issuer) {
        for (String preferred : PREFERRED) {
            Optional<String> found = identifier(issuer, preferred);
            if (found.isPresent()) {
                return preferred.equals(SCHAC) ? found.get() : preferred + ":" + found.get();
            }
        }
        for (ElmoElement any : issuer.children("identifier")) {
            Optional<String> value = any.value();
            if (value.isPresent()) {
                return any.attribute("type").orElse("identifier") + ":" + value.get();
            }
        }
        return "issuer-" + Digest.of(issuer.content());
    }

    private static Optional<String> identifier(ElmoElement issuer, String type) {
        return issuer.children("identifier").stream()
                .filter(element -> element.attribute("type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .equals(type))
                .flatMap(element -> element.value().stream())
                .findFirst();
    }

    private Optional<String> country(ElmoElement issuer, boolean told) {
        Optional<String> stated = issuer.value("country");
        if (stated.isPresent()) {
            return stated;
        }
        Optional<String> derived = identifier(issuer, "erasmus").flatMap(Places::ofErasmusCode);
        if (derived.isPresent() && told) {
            findings.find(ElmoFinding.ELMO_COUNTRY_DERIVED, issuer);
        }
        return derived;
    }
}
