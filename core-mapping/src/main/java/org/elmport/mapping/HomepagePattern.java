package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.WebResource;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;
import org.elmport.record.IdentifierCode;
import org.elmport.record.SourceRecord;

/** The public page of a record without one, where the institution has a pattern for its pages. */
final class HomepagePattern {

    private static final String FIELD = "homepages";
    private static final String ID = "{id}";
    private static final String CODE = "{code}";

    private HomepagePattern() {}

    /** Puts in the page that the pattern gives; nothing where there is no pattern, or no code for it. */
    static void map(
            SourceRecord record,
            List<IdentifierCode> codes,
            EntityScope entity,
            LearningOpportunity.Builder opportunity) {
        MappingContext context = entity.context();
        Optional<String> address = context.kindOptions()
                .homepagePattern()
                .flatMap(pattern -> filled(pattern, record.id(), codes))
                .flatMap(WebAddress::of);
        String setting = SettingName.of(context.kind(), SettingName.HOMEPAGE_PATTERN);
        address.ifPresent(page -> {
            WebResource resource = WebResource.builder().contentUrl(page).build();
            entity.putDefault("homepage", resource, setting, opportunity::addHomepage);
            context.find(
                    MappingFinding.DEFAULT_USED,
                    Severity.INFO,
                    FIELD,
                    entity.path("homepage"),
                    "The " + context.kind().word() + " has no public page; " + page + " was made by " + setting + ".");
        });
    }

    private static Optional<String> filled(String pattern, String id, List<IdentifierCode> codes) {
        Optional<String> code = codes.stream()
                .map(IdentifierCode::value)
                .filter(value -> !value.isBlank())
                .findFirst();
        if (pattern.contains(CODE) && code.isEmpty()) {
            return Optional.empty();
        }
        String withCode = code.map(value -> pattern.replace(CODE, IriMinting.encoded(value.strip())))
                .orElse(pattern);
        return Optional.of(withCode.replace(ID, IriMinting.encoded(id)));
    }
}
