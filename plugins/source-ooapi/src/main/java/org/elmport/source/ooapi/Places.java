package org.elmport.source.ooapi;

import java.util.HashMap;
import java.util.Map;

/** Where the fields of each kind of record stand in the entity; fields of other names have no place of their own. */
final class Places {

    static final Map<String, String> COURSE =
            with(SpecificationReader.PLACES, "id", "/courseId", "partOfIds", "/programs");

    static final Map<String, String> PROGRAM = with(
            SpecificationReader.PLACES,
            "id",
            "/programId",
            "type",
            "/programType",
            "partOfIds",
            "/parent",
            "qualificationAwarded",
            "/qualificationAwarded",
            "formalDocument",
            "/educationSpecification");

    static final Map<String, String> OFFERING = with(
            Map.of(),
            "id",
            "/offeringId",
            "codes",
            "/primaryCode",
            "offeredId",
            "/course",
            "title",
            "/name",
            "description",
            "/description",
            "languages",
            "/teachingLanguage",
            "modes",
            "/modeOfDelivery",
            "start",
            "/startDate",
            "end",
            "/endDate",
            "period",
            "/academicSession",
            "applicationStart",
            "/enrollStartDate",
            "applicationDeadlines",
            "/enrollEndDate",
            "prices",
            "/priceInformation",
            "places",
            "/addresses",
            "organisationId",
            "/organization",
            "partOfIds",
            "/programOffering",
            "homepages",
            "/link",
            "state",
            "/state");

    /** The same, of a programme. */
    static final Map<String, String> PROGRAM_OFFERING = with(OFFERING, "offeredId", "/program");

    static final Map<String, String> ORGANIZATION = with(
            Map.of(),
            "id",
            "/organizationId",
            "codes",
            "/primaryCode",
            "legalName",
            "/name",
            "shortName",
            "/shortName",
            "type",
            "/organizationType",
            "description",
            "/description",
            "parentId",
            "/parent",
            "places",
            "/addresses",
            "homepages",
            "/link",
            "logo",
            "/logo");

    static final Map<String, String> PERSON = with(
            Map.of(),
            "id",
            "/personId",
            "studentIdentifier",
            "/otherCodes",
            "givenName",
            "/givenName",
            "familyName",
            "/surname",
            "fullName",
            "/displayName",
            "dateOfBirth",
            "/dateOfBirth",
            "placeOfBirth",
            "/cityOfBirth",
            "citizenships",
            "/nationality",
            "gender",
            "/gender",
            "mailAddresses",
            "/mail");

    static final Map<String, String> ASSOCIATION = with(
            Map.of(),
            "id",
            "/associationId",
            "learnerId",
            "/person",
            "offeredId",
            "/offering/course",
            "offeringId",
            "/offering",
            "state",
            "/state",
            "status",
            "/result/pass",
            "grade",
            "/result/score",
            "gradingSchemeId",
            "/offering/resultValueType",
            "creditsEarned",
            "/result/studyLoad",
            "resultDate",
            "/result/resultDate");

    private Places() {}

    private static Map<String, String> with(Map<String, String> base, String... more) {
        Map<String, String> places = new HashMap<>(base);
        for (int i = 0; i < more.length; i += 2) {
            places.put(more[i], more[i + 1]);
        }
        return Map.copyOf(places);
    }
}
