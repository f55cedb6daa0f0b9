package org.elmport.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Concept;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.Duration;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Note;
import org.elmport.elm.WebResource;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.record.Origin;

/** A catalogue of any size, record by record: six entities per course, about as much text as real courses have. */
final class LargeCatalogue {

    /** Coprime to any power of ten, so that numbers come in no order and each comes once. */
    private static final long STRIDE = 7_368_787L;

    private static final String TEXT = "The course introduces the field, its questions and its methods. Students work"
            + " on cases of their own region, read current research, and defend what they found in front of the group. ";

    private final int courses;

    LargeCatalogue(int courses) {
        this.courses = courses;
    }

    int entities() {
        return 6 * courses + 2 * organisations();
    }

    private int organisations() {
        return Math.min(courses, 50);
    }

    /** Receives the records of the catalogue. */
    interface Receiver {
        void take(MappingResult result) throws IOException;
    }

    void send(Receiver receiver) throws IOException {
        for (int i = 0; i < organisations(); i++) {
            receiver.take(SmallUniversity.organisationRecord("faculty-" + i));
        }
        for (int i = 0; i < courses; i++) {
            long number = i * STRIDE % courses;
            receiver.take(offering(number));
            receiver.take(course(courses - 1 - number));
        }
    }

    private static String iri(String kind, long number) {
        return SmallUniversity.iri(kind, "CS-" + number);
    }

    private static MappingResult course(long number) {
        LearningAchievementSpecification specification = LearningAchievementSpecification.builder(iri("course", number))
                .addIdentifier(SmallUniversity.code("CS-" + number))
                .addTitle(LangString.of("en", "Methods of field research " + number))
                .addTitle(LangString.of("fi", "Kenttätutkimuksen menetelmät " + number))
                .addDescription(LangString.of("en", TEXT + TEXT + TEXT))
                .addISCEDFCode(Concept.of("http://data.europa.eu/snb/isced-f/0613"))
                .volumeOfLearning(new Duration("PT135H"))
                .addCreditPoint(CreditPoint.builder()
                        .framework(Concept.of("http://data.europa.eu/snb/education-credit/6fcec5c5af"))
                        .point("5")
                        .build())
                .addLanguage(Concept.of("http://publications.europa.eu/resource/authority/language/ENG"))
                .entryRequirement(Note.builder()
                        .addNoteLiteral(LangString.of("en", "None beside curiosity."))
                        .build())
                .addLearningOutcome(Link.to(iri("learning-outcome/a", number)))
                .addLearningOutcome(Link.to(iri("learning-outcome/b", number)))
                .addInfluencedBy(Link.to(iri("activity", number)))
                .addProvenBy(Link.to(iri("assessment", number)))
                .build();
        OpportunityDraft template = SmallUniversity.template("CS-" + number, false);
        return SmallUniversity.withDraft(
                "course",
                "CS-" + number,
                template,
                specification,
                outcome("learning-outcome/a", number, "Explains the methods and their limits"),
                outcome("learning-outcome/b", number, "Plans and defends a study of one's own"),
                LearningActivitySpecification.builder(iri("activity", number))
                        .addTitle(LangString.of("en", "Seminar and field work"))
                        .addContactHour("40")
                        .build(),
                LearningAssessmentSpecification.builder(iri("assessment", number))
                        .addTitle(LangString.of("en", "Portfolio"))
                        .addDescription(LangString.of("en", TEXT))
                        .build());
    }

    private static LearningOutcome outcome(String kind, long number, String title) {
        return LearningOutcome.builder(iri(kind, number))
                .addTitle(LangString.of("en", title))
                .build();
    }

    private MappingResult offering(long number) {
        LearningOpportunity opportunity = LearningOpportunity.builder(iri("offering", number))
                .addIdentifier(SmallUniversity.code("CS-" + number + "-2026-1"))
                .addTitle(LangString.of("en", "Methods of field research " + number))
                .addDescription(LangString.of("en", TEXT + TEXT + TEXT + TEXT))
                .addHomepage(WebResource.builder()
                        .contentUrl("https://uni.example/runs/" + number)
                        .build())
                .addProvidedBy(Link.to(SmallUniversity.iri("organisation", "faculty-" + number % organisations())))
                .addLocation(Link.to(SmallUniversity.iri("location", "faculty-" + number % organisations())))
                .learningAchievementSpecification(Link.to(iri("course", number)))
                .build();
        RecordReference record = new RecordReference("offering", "CS-" + number + "-2026-1");
        OpportunityDraft draft =
                new OpportunityDraft(iri("course", number), false, false, opportunity, record, Origin.NONE);
        return new MappingResult(record, List.of(), Optional.of(draft), List.of(), List.of());
    }
}
