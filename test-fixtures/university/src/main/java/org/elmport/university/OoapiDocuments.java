package org.elmport.university;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Records in the shape of OOAPI v5. Objects refer to each other by UUID; a caller that expands a reference puts the object in
 * its place. Every document can be changed by its caller.
 */
public final class OoapiDocuments {

    private static final int EVERY_ALLIANCE_COURSE = 25;

    private OoapiDocuments() {}

    /** A course: {@code Course}. */
    public static ObjectNode course(Course course) {
        ObjectNode json = OoapiJson.object();
        OoapiJson.uuid(json, "courseId", course.key().uuid());
        json.set("primaryCode", OoapiJson.code("identifier", course.code()));
        OoapiJson.wording(json, course.wording());
        OoapiJson.effort(json, course.effort());
        OoapiJson.classification(json, course.classification());
        json.put("link", course.link());
        OoapiJson.array(
                json,
                "otherCodes",
                codes -> codes.add(OoapiJson.code("systemId", course.key().id())));
        OoapiJson.uuid(json, "organization", course.department().uuid());
        OoapiJson.uuids(json, "programs", course.programmes());
        json.put("validFrom", "2026-08-01");
        if (course.index() % EVERY_ALLIANCE_COURSE == EVERY_ALLIANCE_COURSE - 1) {
            alliance(json);
        }
        if (course.microCredential()) {
            microCredential(json, course.skills());
        }
        return json;
    }

    /** What an alliance of universities wants to know; OOAPI calls it a consumer. */
    private static void alliance(ObjectNode json) {
        json.putArray("consumers")
                .addObject()
                .put("consumerKey", "eduxchange")
                .putArray("alliances")
                .addObject()
                .put("name", "ewuu")
                .put("selection", true)
                .put("type", "broadening")
                .put("visibleForOwnStudents", false);
    }

    /** OOAPI v5 has no place for a micro-credential and its skills but the extension. */
    private static void microCredential(ObjectNode json, List<String> skills) {
        ObjectNode extension = json.putObject("ext").put("microCredential", true);
        OoapiJson.array(extension, "skills", array -> skills.forEach(array::add));
    }

    /** A programme: {@code Program}. */
    public static ObjectNode programme(Programme programme) {
        ObjectNode json = OoapiJson.object();
        OoapiJson.uuid(json, "programId", programme.key().uuid());
        json.set("primaryCode", OoapiJson.code("programCode", programme.code()));
        json.put("programType", programme.type() == ProgrammeType.MINOR ? "minor" : "program");
        OoapiJson.wording(json, programme.wording());
        OoapiJson.effort(json, programme.effort());
        OoapiJson.classification(json, programme.classification());
        json.put("levelOfQualification", Integer.toString(programme.type().level()));
        json.put("qualificationAwarded", qualification(programme));
        json.put("modeOfStudy", "full-time");
        json.put("sector", "university education");
        json.put("link", programme.link());
        OoapiJson.array(
                json,
                "otherCodes",
                codes -> codes.add(OoapiJson.code("systemId", programme.key().id())));
        OoapiJson.uuid(json, "organization", programme.department().uuid());
        programme.parent().ifPresent(parent -> OoapiJson.uuid(json, "parent", parent.uuid()));
        json.put("validFrom", "2026-08-01");
        return json;
    }

    private static String qualification(Programme programme) {
        boolean science = Structure.field(programme.index()).faculty() == Faculty.SCIENCE;
        return switch (programme.type()) {
            case BACHELOR -> science ? "BSc" : "BA";
            case MASTER, JOINT_MASTER -> science ? "MSc" : "MA";
            case MINOR -> "None";
        };
    }

    /** An offering: {@code CourseOffering} or {@code ProgramOffering}. */
    public static ObjectNode offering(Offering offering) {
        boolean ofCourse = offering.type() == RecordType.COURSE_OFFERING;
        ObjectNode json = OoapiJson.object();
        OoapiJson.uuid(json, "offeringId", offering.key().uuid());
        json.set("primaryCode", OoapiJson.code("offeringCode", offering.code()));
        json.put("offeringType", ofCourse ? "course" : "program");
        OoapiJson.uuid(json, "academicSession", offering.session().uuid());
        json.set("name", OoapiJson.texts(offering.title()));
        OoapiJson.texts(json, "description", offering.description());
        json.put("teachingLanguage", offering.classification().threeLetters());
        OoapiJson.array(
                json,
                "modeOfDelivery",
                modes -> offering.classification().modes().forEach(mode -> modes.add(mode.ooapiWord())));
        json.put("maxNumberStudents", offering.capacity());
        json.put("resultExpected", true);
        json.put("resultValueType", "1-10");
        json.put("link", offering.link());
        time(json, offering.time());
        offering.place()
                .ifPresent(place ->
                        OoapiJson.array(json, "addresses", array -> array.add(OoapiJson.address("teaching", place))));
        price(json, offering.price());
        OoapiJson.uuid(json, ofCourse ? "course" : "program", offering.offered().uuid());
        OoapiJson.uuid(json, "organization", offering.provider().uuid());
        return json;
    }

    private static void time(ObjectNode json, OfferingTime time) {
        json.put("startDate", time.start().toString());
        json.put("endDate", time.end().toString());
        json.put("enrollStartDate", time.enrolFrom().toString());
        json.put("enrollEndDate", time.enrolUntil().toString());
    }

    private static void price(ObjectNode json, OfferingPrice price) {
        ObjectNode cost = json.putArray("priceInformation")
                .addObject()
                .put("costType", "total costs")
                .put("amount", price.amount())
                .put("currency", price.currency());
        OoapiJson.texts(cost, "displayAmount", price.label());
    }

    /** An organisation: {@code Organization}. */
    public static ObjectNode organisation(Organisation organisation) {
        ObjectNode json = OoapiJson.object();
        OoapiJson.uuid(json, "organizationId", organisation.key().uuid());
        json.set("primaryCode", OoapiJson.code("identifier", organisation.code()));
        json.put("organizationType", organisation.type().ooapiWord());
        json.set("name", OoapiJson.texts(organisation.name()));
        json.put("shortName", organisation.shortName());
        OoapiJson.texts(json, "description", organisation.description());
        OoapiJson.array(json, "addresses", array -> array.add(OoapiJson.address("visit", organisation.address())));
        json.put("link", organisation.link());
        OoapiJson.array(
                json,
                "otherCodes",
                codes -> codes.add(
                        OoapiJson.code("organizationId", organisation.key().id())));
        organisation.parent().ifPresent(parent -> OoapiJson.uuid(json, "parent", parent.uuid()));
        return json;
    }

    /** An academic session: {@code AcademicSession}. */
    public static ObjectNode session(AcademicSession session) {
        ObjectNode json = OoapiJson.object();
        OoapiJson.uuid(json, "academicSessionId", session.key().uuid());
        json.put("academicSessionType", session.year() ? "academic year" : "semester");
        json.set("primaryCode", OoapiJson.code("identifier", session.code()));
        json.set("name", OoapiJson.texts(session.name()));
        json.put("startDate", session.start().toString());
        json.put("endDate", session.end().toString());
        session.parent().ifPresent(parent -> {
            OoapiJson.uuid(json, "parent", parent.uuid());
            OoapiJson.uuid(json, "year", parent.uuid());
        });
        return json;
    }
}
