package org.elmport.university;

import java.util.List;

/** Records as rows of the CSV files. */
final class CsvRows {

    private final RecordKey university;

    CsvRows(University catalogue) {
        this.university = catalogue.organisation(Structure.UNIVERSITY).key();
    }

    CsvRow course(Course course) {
        CsvRow row = specification(course.wording(), course.effort(), course.classification())
                .put("course_id", course.key().id())
                .put("code", course.code())
                .put("type", course.microCredential() ? "micro-credential" : "course")
                .put("url", course.link())
                .put("organisation_id", course.department().id())
                .ids("awarding_body", List.of(university))
                .put("assessment_type", assessmentType(course.wording().form()))
                .put("esco_skills", course.skills())
                .ids("part_of", course.programmes())
                .put("modified_at", course.modified());
        if (course.microCredential()) {
            // small courses count their work in minutes: the reader must not take them for hours
            row.put("workload_hours", "")
                    .put("workload_minutes", course.effort().workload() * 60);
        }
        return row;
    }

    CsvRow programme(Programme programme) {
        CsvRow row = specification(programme.wording(), programme.effort(), programme.classification())
                .put("programme_id", programme.key().id())
                .put("code", programme.code())
                .put("type", programme.type() == ProgrammeType.MINOR ? "programme module" : "programme")
                .put("url", programme.link())
                .put("organisation_id", programme.department().id())
                .ids("awarding_body", programme.awardingBodies())
                .put("qualification_awarded", qualification(programme.type()))
                .put("formal_document", programme.type() == ProgrammeType.MINOR ? "certificate" : "diploma")
                .put("modified_at", programme.modified());
        programme.parent().ifPresent(parent -> row.put("part_of", parent.id()));
        programme.accreditation().ifPresent(accreditation -> row.put("accreditation_ids", accreditation.id()));
        return row;
    }

    private static String qualification(ProgrammeType type) {
        return switch (type) {
            case BACHELOR -> "bachelor";
            case MASTER, JOINT_MASTER -> "master";
            case MINOR -> "none";
        };
    }

    private static String assessmentType(TextForm form) {
        return switch (form) {
            case PLAIN -> "project work";
            case HTML -> "written examination";
            case HTML_TABLE -> "continuous evaluation";
            case MARKDOWN -> "portfolio";
        };
    }

    private CsvRow specification(Wording wording, Effort effort, Classification classification) {
        CsvRow row = new CsvRow()
                .put("institution_id", university.id())
                .textsWithRepeated("title", wording.title())
                .put("short_title", wording.shortTitle())
                .texts("description", wording.description())
                .put("ects", effort.credits())
                .put("workload_hours", effort.workload())
                .put("contact_hours", effort.contactHours())
                .put("duration", effort.duration())
                .put("level_eqf", classification.level())
                .put("isced_f", classification.iscedField().orElse(""))
                .put("language", classification.languages())
                .put("mode", modes(classification))
                .put("learning_setting", "formal")
                .put("target_group", targetGroup(classification))
                .texts("assessment", wording.assessment())
                .texts("entry_requirements", wording.requirements())
                .put("valid_from", "2026-08-01")
                .put("deleted", "false");
        outcomes(row, wording);
        return row;
    }

    private static String targetGroup(Classification classification) {
        return switch (classification.level()) {
            case 6 -> "bachelor students";
            case 7 -> "master students";
            case 8 -> "doctoral students";
            default -> "";
        };
    }

    private static List<String> modes(Classification classification) {
        return classification.modes().stream().map(DeliveryMode::word).toList();
    }

    /** All outcomes in one language stand in one cell. */
    private static void outcomes(CsvRow row, Wording wording) {
        for (CatalogueLanguage language : CatalogueLanguage.values()) {
            List<String> inLanguage = wording.outcomes().stream()
                    .flatMap(outcome -> outcome.in(language).stream())
                    .toList();
            row.put("learning_outcomes_" + language.tag(), inLanguage);
        }
    }

    CsvRow offering(Offering offering) {
        boolean ofCourse = offering.type() == RecordType.COURSE_OFFERING;
        CsvRow row = new CsvRow()
                .put("offering_id", offering.key().id())
                .put(ofCourse ? "course_id" : "programme_id", offering.offered().id())
                .put("code", offering.code())
                .texts("title", offering.title())
                .texts("description", offering.description())
                .put("type", ofCourse ? "course" : "programme")
                .put("start_date", offering.time().start())
                .put("end_date", offering.time().end())
                .put("enrol_from", offering.time().enrolFrom())
                .put("enrol_until", offering.time().enrolUntil())
                .put("language", offering.classification().languages())
                .put("mode", modes(offering.classification()))
                .put("schedule", "full time")
                .texts("schedule_text", offering.schedule())
                .put("price_amount", offering.price().amount())
                .put("price_currency", offering.price().currency())
                .texts("price_label", offering.price().label())
                .put("capacity", offering.capacity())
                .put("state", "active")
                .put("url", offering.link())
                .put("organisation_id", offering.provider().id())
                .texts("admission", offering.admission())
                .put("modified_at", offering.modified())
                .put("deleted", "false");
        offering.place()
                .ifPresent(place -> row.put("location", place.city())
                        .put("country", place.country())
                        .put("address", place.line()));
        return row;
    }

    CsvRow organisation(Organisation organisation) {
        return new CsvRow()
                .put("organisation_id", organisation.key().id())
                .put("parent_id", organisation.parent().map(RecordKey::id).orElse(""))
                .put("code", organisation.code())
                .put("code_scheme", "identifier")
                .texts("name", organisation.name())
                .put("short_name", organisation.shortName())
                .put("type", organisation.type().word())
                .texts("description", organisation.description())
                .put("country", organisation.address().country())
                .put("region", organisation.address().region())
                .put("city", organisation.address().city())
                .put("address", organisation.address().line())
                .put("url", organisation.link())
                .put("email", organisation.email())
                .put("accreditation_ids", "")
                .put("modified_at", "2026-01-15T10:00:00Z")
                .put("deleted", "false");
    }

    CsvRow accreditation(Accreditation accreditation) {
        return new CsvRow()
                .put("accreditation_id", accreditation.key().id())
                .put(
                        "type",
                        accreditation.programme().isPresent()
                                ? "Program Quality Assurance"
                                : "Institutional Quality Assurance")
                .texts("title", accreditation.title())
                .ids("organisation_ids", accreditation.organisations())
                .put("accrediting_agent_id", accreditation.agency().id())
                .put("limited_to", accreditation.programme().map(RecordKey::id).orElse(""))
                .put("isced_f", accreditation.iscedField().orElse(""))
                .put("level_eqf", accreditation.level().map(String::valueOf).orElse(""))
                .put("issued", accreditation.issued())
                .put("valid_from", accreditation.issued())
                .put("expires", accreditation.expires())
                .put("url", accreditation.link())
                .put("modified_at", "2026-01-15T10:00:00Z")
                .put("deleted", "false");
    }
}
