package org.elmport.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayContent;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;
import org.elmport.elm.Person;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;

/** Invented results and what they refer to, and ways into the credentials made of them. */
final class Achieved {

    /** Draws nothing, and keeps what it was asked to draw. */
    static final class Easel implements PageRenderer {

        final List<DisplayContent> asked = new ArrayList<>();

        @Override
        public String template() {
            return "blank-1";
        }

        @Override
        public List<PageImage> render(DisplayContent content) {
            asked.add(content);
            return List.of(new PageImage("PNG", new byte[] {1}), new PageImage("PNG", new byte[] {2}));
        }
    }

    private Achieved() {}

    static OrganisationRecord university() {
        return OrganisationRecord.builder("uni", Origin.NONE)
                .legalName(Text.of("en", "Example University"))
                .addPlace(new Place(
                        Text.EMPTY, Text.EMPTY, new Code("country", "PT"), Optional.empty(), Optional.empty()))
                .build();
    }

    static SpecificationFields.Builder fields() {
        return SpecificationFields.builder()
                .title(Text.of("en", "Field geodesy"))
                .organisationId("uni")
                .addStudyLoad(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ECTS"))
                .addLearningOutcome(Text.of("en", "Measure a field"));
    }

    static List<SourceRecord> records(SpecificationFields course, SourceRecord... more) {
        List<SourceRecord> records = new ArrayList<>(List.of(more));
        records.add(university());
        records.add(new CourseRecord("C-1", Origin.NONE, course));
        records.add(GradingSchemeRecord.builder("ten", Origin.NONE)
                .title(Text.of("en", "Scale of ten"))
                .lowest("1")
                .highest("10")
                .passMark("5.5")
                .build());
        return records;
    }

    static LearnerRecord learner() {
        return LearnerRecord.builder("L-1", Origin.NONE)
                .givenName("Nives")
                .familyName("Primerova")
                .dateOfBirth(LocalDate.of(1999, 10, 2))
                .build();
    }

    static ResultRecord.Builder result(String id) {
        return ResultRecord.builder(id, Origin.NONE)
                .learnerId("L-1")
                .offeredId("C-1")
                .status(new Code("status", "passed"))
                .grade(Text.of("", "8,5"))
                .gradingSchemeId("ten")
                .addCreditsEarned(new StudyLoad(new BigDecimal("2.50"), StudyLoadUnit.ECTS, "ECTS"))
                .resultDate(SourceMoment.of(LocalDate.of(2026, 7, 20)))
                .issuedAt(SourceMoment.of(OffsetDateTime.parse("2027-01-05T09:00:00+01:00")));
    }

    static CredentialResult map(CredentialOptions options, List<SourceRecord> records, ResultRecord... results) {
        CredentialForm form = results.length > 1 ? CredentialForm.TRANSCRIPT : CredentialForm.MICRO_CREDENTIAL;
        return CredentialMapping.with(options)
                .map(new CredentialRequest(form, learner(), List.of(results)), RecordLookup.of(records));
    }

    static CredentialResult map(ResultRecord... results) {
        return map(CredentialOptions.standard(), records(fields().build()), results);
    }

    static Person person(EuropeanDigitalCredential credential) {
        return (Person) credential.credentialSubject().flatMap(Link::target).orElseThrow();
    }

    static List<LearningAchievement> achievements(CredentialResult result) {
        List<LearningAchievement> achievements = new ArrayList<>();
        person(result.value().orElseThrow())
                .hasClaim()
                .forEach(claim ->
                        achievements.add((LearningAchievement) claim.target().orElseThrow()));
        return achievements;
    }

    static LearningAchievement achievement(CredentialResult result) {
        return achievements(result).get(0);
    }

    static LearningAssessment assessment(CredentialResult result) {
        return achievement(result).provenBy().get(0).target().orElseThrow();
    }

    static AchievementSpecification specification(CredentialResult result) {
        return (AchievementSpecification)
                achievement(result).specifiedBy().flatMap(Link::target).orElseThrow();
    }
}
