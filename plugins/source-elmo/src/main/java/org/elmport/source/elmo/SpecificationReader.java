package org.elmport.source.elmo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.NamedText;
import org.elmport.record.Origin;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.WebLink;

/**
 * What a specification says about a course or programme. Documents of several learners may say different things about
 * the same course, so its identifier holds a digest of what is said.
 */
final class SpecificationReader {

    private static final String INSTANCE = "/specifies[1]/learningOpportunityInstance[1]";
    private static final List<String> OWN = List.of(
            "identifier",
            "title",
            "type",
            "subjectArea",
            "iscedCode",
            "url",
            "description",
            "descriptionHtml",
            "documentType",
            "level");
    private static final List<String> OF_INSTANCE =
            List.of("level", "credit", "languageOfInstruction", "engagementHours");
    private static final Map<String, String> TYPES = Map.of("degree", "Degree Programme", "module group", "Module");
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("id", "/identifier"),
            Map.entry("codes", "/identifier"),
            Map.entry("title", "/title"),
            Map.entry("type", "/type"),
            Map.entry("fieldsOfEducation", "/iscedCode"),
            Map.entry("homepages", "/url"),
            Map.entry("description", "/description"),
            Map.entry("notes", "/subjectArea"),
            Map.entry("levels", INSTANCE + "/level"),
            Map.entry("languages", INSTANCE + "/languageOfInstruction"),
            Map.entry("studyLoads", INSTANCE + "/credit"),
            Map.entry("formalDocument", "/documentType"));

    private final ElmoFindings findings;
    private final String issuerId;

    SpecificationReader(ElmoFindings findings, String issuerId) {
        this.findings = findings;
        this.issuerId = issuerId;
    }

    /**
     * The record of a specification.
     *
     * @param extent credits that it has in all, where they are not those that count as earned
     * @param wholeId the identifier of what it is part of
     */
    SourceRecord read(ElmoElement specification, List<StudyLoad> extent, Optional<String> wholeId) {
        Origin origin = new Origin(findings.resource(), specification.line(), specification.path(), PLACES);
        SpecificationFields.Builder fields = SpecificationFields.builder().title(Texts.plain(specification, "title"));
        identifiers(specification, fields);
        description(specification, fields);
        specification
                .value("type")
                .map(type -> new Code("elmo:type", TYPES.getOrDefault(type.toLowerCase(Locale.ROOT), type)))
                .ifPresent(fields::type);
        specification.value("iscedCode").ifPresent(code -> fields.addFieldOfEducation(new Code("isced-f", code)));
        specification.value("url").map(WebLink::of).ifPresent(fields::addHomepage);
        note(specification, "subjectArea", fields);
        levels(specification, fields);
        Opportunity.instance(specification).ifPresent(instance -> instance(instance, fields));
        extent.forEach(fields::addStudyLoad);
        wholeId.ifPresent(fields::addPartOfId);
        if (!issuerId.isEmpty()) {
            fields.organisationId(issuerId);
        }
        String id = identifier(specification, extent, wholeId);
        return Opportunity.kind(specification) == RecordKind.PROGRAMME
                ? new ProgrammeRecord(
                        id,
                        origin,
                        SourceState.CURRENT,
                        fields.build(),
                        Optional.empty(),
                        specification.value("documentType").map(type -> new Code("elmo:document-type", type)))
                : new CourseRecord(id, origin, fields.build());
    }

    private String identifier(ElmoElement specification, List<StudyLoad> extent, Optional<String> wholeId) {
        StringBuilder said = new StringBuilder(issuerId).append(extent).append(wholeId);
        OWN.forEach(name -> specification.children(name).forEach(child -> said.append(child.content())));
        Opportunity.instance(specification)
                .ifPresent(instance -> OF_INSTANCE.forEach(
                        name -> instance.children(name).forEach(child -> said.append(child.content()))));
        String code = specification.children("identifier").stream()
                .flatMap(child -> child.value().stream())
                .findFirst()
                .map(value -> ":" + value)
                .orElse("");
        return issuerId + code + ":" + Digest.of(said.toString()).substring(0, 16);
    }

    private static void identifiers(ElmoElement specification, SpecificationFields.Builder fields) {
        for (ElmoElement identifier : specification.children("identifier")) {
            identifier
                    .value()
                    .ifPresent(value -> fields.addCode(
                            new IdentifierCode(identifier.attribute("type").orElse(""), value)));
        }
    }

    /** Plain text where there is any; the HTML beside it usually says the same. */
    private void description(ElmoElement specification, SpecificationFields.Builder fields) {
        Text plain = Texts.plain(specification, "description");
        Text html = Texts.html(specification, "descriptionHtml");
        fields.description(plain.isBlank() ? html : plain);
        if (!plain.isBlank() && !html.isBlank()) {
            lost(specification, "descriptionHtml", "The description in HTML stands beside one without, which counts.");
        }
    }

    private static void note(ElmoElement element, String name, SpecificationFields.Builder fields) {
        element.value(name).ifPresent(value -> fields.addNote(new NamedText(name, Text.of("", value))));
    }

    /** The level on the European scale, else that of the credits; others are kept in words. */
    private void levels(ElmoElement specification, SpecificationFields.Builder fields) {
        boolean european = false;
        List<ElmoElement> levels = Opportunity.instance(specification)
                .map(instance -> instance.children("level"))
                .orElse(List.of());
        for (ElmoElement level : levels) {
            String type = level.value("type").orElse("");
            Optional<String> value = level.value("value");
            if (value.isPresent() && type.equalsIgnoreCase("eqf")) {
                european = true;
                fields.addLevel(new Code("eqf", value.get()));
                lost(level, "description", "The words beside a European level are left out; its number is not.");
            } else if (value.isPresent()) {
                String words = level.value("description").orElse(type) + ": " + value.get();
                fields.addNote(new NamedText("level", Text.of("", words)));
            }
        }
        if (!european) {
            cycle(specification).ifPresent(word -> fields.addLevel(new Code("elmo:level", word)));
        } else {
            Credits.elements(specification)
                    .forEach(credit ->
                            lost(credit, "level", "The level of credits is left out where there is a European level."));
        }
    }

    private void lost(ElmoElement parent, String name, String message) {
        parent.child(name)
                .filter(child -> child.value().isPresent())
                .ifPresent(child -> findings.find(SourceFinding.FIELD_LOST, child, message));
    }

    /** Bachelor, Master or PhD, as credits are said to be of; in the old dialect in capitals, at the specification. */
    private static Optional<String> cycle(ElmoElement specification) {
        return Credits.elements(specification).stream()
                .flatMap(credit -> credit.value("level").stream())
                .findFirst()
                .or(() -> specification.value("level"))
                .flatMap(word -> List.of("Bachelor", "Master", "PhD").stream()
                        .filter(known -> known.equalsIgnoreCase(word))
                        .findFirst());
    }

    private void instance(ElmoElement instance, SpecificationFields.Builder fields) {
        instance.value("languageOfInstruction")
                .ifPresent(language -> fields.addLanguage(new Code("language", language)));
        Optional<ElmoElement> hours = instance.child("engagementHours")
                .filter(element -> element.value().isPresent());
        Optional<BigDecimal> amount = hours.flatMap(ElmoElement::value).flatMap(Credits::number);
        if (hours.isPresent() && amount.isEmpty()) {
            findings.find(
                    SourceFinding.VALUE_UNREADABLE, hours.get(), "The number of hours is no number; it is left out.");
        }
        if (amount.filter(number -> number.signum() <= 0).isPresent()) {
            lost(instance, "engagementHours", "Hours that are none say nothing, and are left out.");
        }
        amount.filter(number -> number.signum() > 0)
                .ifPresent(number ->
                        fields.addStudyLoad(new StudyLoad(number, StudyLoadUnit.CONTACT_HOUR, "engagementHours")));
    }
}
