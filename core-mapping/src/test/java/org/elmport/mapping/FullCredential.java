package org.elmport.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.Attachment;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.GradeComparison;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Period;
import org.elmport.record.Place;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;
import org.elmport.record.WebLink;

/** Credentials of which the source says all that it can say, in the ways in which it can. */
enum FullCredential {
    OF_A_COURSE,
    OF_A_PROGRAMME,
    OF_A_CHALLENGE,
    OF_NO_KNOWN_COURSE,
    ON_THE_ECTS_SCALE,
    OF_A_WHOLE_AND_ITS_PARTS;

    CredentialResult map(boolean provenance) {
        CredentialOptions options = CredentialOptions.builder()
                .mapping(MappingOptions.builder().provenance(provenance).build())
                .learnerFacts(EnumSet.allOf(LearnerFact.class))
                .issuer(new CredentialIssuer("uni", Optional.of("VATPT-500000000"), "PT"))
                .mandate(new Mandate("Mandate of 1 March 2026", Optional.of("agency")))
                .addAlliance(new Alliance("alliance", Text.of("en", "Alliance of Examples"), List.of("uni")))
                .renderer(new Achieved.Easel())
                .build();
        List<ResultRecord> results = results();
        CredentialForm form = results.size() > 1 ? CredentialForm.TRANSCRIPT : CredentialForm.MICRO_CREDENTIAL;
        return CredentialMapping.with(options)
                .map(new CredentialRequest(form, learner(), results), RecordLookup.of(records()));
    }

    private List<ResultRecord> results() {
        ResultRecord.Builder result = result("R-1");
        return switch (this) {
            case OF_A_COURSE -> List.of(result.build());
            case OF_A_PROGRAMME ->
                List.of(result.offeredKind(RecordKind.PROGRAMME)
                        .offeredId("P-1")
                        .build());
            case OF_A_CHALLENGE -> List.of(ofAPerson(result).build());
            case OF_NO_KNOWN_COURSE ->
                List.of(ofAPerson(result).offeredId("C-9").gradingSchemeId("").build());
            case ON_THE_ECTS_SCALE ->
                List.of(result.gradingSchemeId("ECTS").grade(text("B")).build());
            case OF_A_WHOLE_AND_ITS_PARTS ->
                List.of(result.build(), result("R-2").partOfId("R-1").build());
        };
    }

    private static ResultRecord.Builder ofAPerson(ResultRecord.Builder result) {
        return result.addLearningOutcome(text("own outcome"))
                .addSkill(new Code("esco-skill", "http://data.europa.eu/esco/skill/5fd5c985"))
                .addSkill(new Code("dcf", "http://data.europa.eu/snb/dcf/1"))
                .addMode(new Code("mode", "7813801c77"));
    }

    private static ResultRecord.Builder result(String id) {
        return ResultRecord.builder(id, origin("results"))
                .learnerId("L-1")
                .offeredId("C-1")
                .offeringId("O-1")
                .title(text("title of the result"))
                .description(text("description of the result"))
                .status(new Code("status", "passed"))
                .grade(Text.of("", "8,5"))
                .gradingSchemeId("ten")
                .ectsGrade(new Code("ects", "A"))
                .addCreditsEarned(new StudyLoad(new BigDecimal("2.50"), StudyLoadUnit.ECTS, "ECTS"))
                .resultDate(day(20))
                .issuedAt(day(22))
                .expires(day(28))
                .assessmentType(new Code("assessment-type", "6e6cb2cc78"))
                .supervision(new Code("supervision", "70be69aaf9"))
                .addAwardingBodyId("uni")
                .addAwardingBodyId("agency")
                .addEntitlement(text("entitlement"))
                .addDocument(WebLink.of("https://uni.example/certificate"))
                .transcript(new TranscriptEntry(
                        "T-1",
                        List.of(new IdentifierCode("transcript", id)),
                        List.of(new Period(text("autumn"), Optional.of(day(1)), Optional.of(day(19)))),
                        Optional.of(new GradeComparison(
                                Optional.of(new GradeComparison.Shares(
                                        new BigDecimal("50"), new BigDecimal("30"), new BigDecimal("20"))),
                                List.of(new GradeComparison.Category("8-9", 12)),
                                text("of twelve"))),
                        List.of(new Attachment(
                                text("attachment"), text("about it"), "application/pdf", "JVBERi0xLjQ="))));
    }

    private static LearnerRecord learner() {
        return LearnerRecord.builder("L-1", origin("learners"))
                .givenName("Nives")
                .familyName("Primerova")
                .birthName("Druga")
                .dateOfBirth(LocalDate.of(1999, 10, 2))
                .placeOfBirth(place("Old Town"))
                .addCitizenship(new Code("country", "PT"))
                .gender(new Code("gender", "FEMALE"))
                .studentIdentifier("urn:schac:personalUniqueCode:int:esi:uni.example:S0001")
                .nationalIdentifier(new IdentifierCode("PT", "12345"))
                .addCode(new IdentifierCode("number", "S0001"))
                .addMailAddress("nives@example.org")
                .addPlace(place("New Town"))
                .build();
    }

    private static List<SourceRecord> records() {
        List<SourceRecord> records = new ArrayList<>();
        records.add(organisation("uni"));
        records.add(organisation("agency"));
        records.add(new CourseRecord("C-1", origin("courses"), specification().build()));
        records.add(programme("P-1", specification().addPartOfId("P-0")));
        records.add(programme("P-0", specification()));
        records.add(OfferingRecord.builder("O-1", origin("offerings"))
                .offeredId("C-1")
                .title(text("offering"))
                .addMode(new Code("mode", "920fbb3cbe"))
                .start(day(2))
                .end(day(18))
                .build());
        records.add(AccreditationRecord.builder("A-1", origin("accreditations"))
                .type(new Code("accreditation-type", "820101cba6"))
                .title(text("accreditation"))
                .addOrganisationId("uni")
                .accreditingAgentId("agency")
                .issued(day(7))
                .build());
        records.add(GradingSchemeRecord.builder("ten", origin("grading_schemes"))
                .title(text("Scale of ten"))
                .lowest("1")
                .highest("10")
                .passMark("5.5")
                .addDocument(WebLink.of("https://uni.example/scale"))
                .build());
        return records;
    }

    private static SpecificationFields.Builder specification() {
        return FullRecords.fields()
                .organisationId("uni")
                .gradingSchemeId("ten")
                .addAwardingBodyId("uni")
                .addAccreditationId("A-1");
    }

    private static ProgrammeRecord programme(String id, SpecificationFields.Builder fields) {
        return new ProgrammeRecord(
                id,
                origin("programmes"),
                SourceState.CURRENT,
                fields.addLevel(new Code("nqf", FullRecords.NATIONAL_LEVEL)).build(),
                Optional.of(new Code("csv:qualification-awarded", "Master of Tides")),
                Optional.empty());
    }

    private static OrganisationRecord organisation(String id) {
        OrganisationRecord.Builder organisation = OrganisationRecord.builder(id, origin("organisations"))
                .addCode(new IdentifierCode("pic", "99999999" + id.length()))
                .legalName(text("legal name of " + id))
                .shortName(text("short name"))
                .addPlace(place("campus"))
                .addHomepage(WebLink.of("https://uni.example/"))
                .addMailAddress("office@uni.example");
        return (id.equals("uni") ? organisation.addAccreditationId("A-1") : organisation).build();
    }

    private static Origin origin(String table) {
        return Origin.row(table, 2, Map.of());
    }

    private static Place place(String name) {
        return new Place(text(name), text("1 Street"), new Code("country", "PT"), Optional.empty(), Optional.empty());
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }

    private static SourceMoment day(int day) {
        return SourceMoment.of(LocalDate.of(2026, 7, day));
    }
}
