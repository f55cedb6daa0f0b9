package org.elmport.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Severity;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.RecordLookup;
import org.elmport.node.NodeWalker;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;

/** One result of an invented learner, on its way to a micro-credential. No pictures are drawn. */
final class MappedResult {

    private final CredentialMapping mapping = CredentialMapping.with(CredentialOptions.builder()
            .issuer(new CredentialIssuer("uni", Optional.of("VATFI-01234567"), "FI"))
            .build());
    private final RecordLookup records = RecordLookup.of(List.of(university(), course()));
    private final CredentialRequest request =
            new CredentialRequest(CredentialForm.MICRO_CREDENTIAL, learner(), List.of(result()));

    private static OrganisationRecord university() {
        return OrganisationRecord.builder("uni", Origin.NONE)
                .legalName(Text.of("en", "University of the Skerries"))
                .addPlace(new Place(
                        Text.EMPTY, Text.EMPTY, new Code("country", "FI"), Optional.empty(), Optional.empty()))
                .build();
    }

    private static CourseRecord course() {
        return new CourseRecord(
                "C-1",
                Origin.NONE,
                SpecificationFields.builder()
                        .title(Text.of("en", "Navigation in shallow waters"))
                        .organisationId("uni")
                        .addStudyLoad(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ECTS"))
                        .addLearningOutcome(Text.of("en", "Read a chart of the skerries"))
                        .addLearningOutcome(Text.of("en", "Plan a passage by the tide"))
                        .build());
    }

    private static LearnerRecord learner() {
        return LearnerRecord.builder("L-1", Origin.NONE)
                .givenName("Nives")
                .familyName("Primerova")
                .dateOfBirth(LocalDate.of(1999, 10, 2))
                .build();
    }

    private static ResultRecord result() {
        return ResultRecord.builder("R-1", Origin.NONE)
                .learnerId("L-1")
                .offeredId("C-1")
                .status(new Code("status", "passed"))
                .grade(Text.of("", "4"))
                .addCreditsEarned(new StudyLoad(new BigDecimal("5"), StudyLoadUnit.ECTS, "ECTS"))
                .resultDate(SourceMoment.of(LocalDate.of(2026, 7, 20)))
                .issuedAt(SourceMoment.of(OffsetDateTime.parse("2026-08-05T09:00:00+03:00")))
                .build();
    }

    /** From the records to the bytes of a document. */
    byte[] document() {
        EuropeanDigitalCredential credential =
                mapping.map(request, records).value().orElseThrow();
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(document, lost -> {})) {
            NodeWalker.walkWhole(credential, writer);
        }
        return document.toByteArray();
    }

    /** How many errors the rules for drafts find in a document. */
    static long errors(byte[] document) throws IOException {
        return CredentialValidation.by(RuleProfile.EDC_DRAFT)
                .validate("credential", new ByteArrayInputStream(document))
                .findings()
                .count(Severity.ERROR);
    }
}
