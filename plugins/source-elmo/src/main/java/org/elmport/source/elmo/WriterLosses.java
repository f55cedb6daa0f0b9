package org.elmport.source.elmo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * What a credential says and ELMO cannot: every property that is not in the list of those that the writer carries over,
 * counted. What the credential has only by being one, such as its profile and its shapes, is no loss.
 */
final class WriterLosses implements NodeHandler {

    private static final Set<String> NO_CONTENT = Set.of(
            "EuropeanDigitalCredential.credentialProfiles",
            "EuropeanDigitalCredential.credentialSchema",
            "EuropeanDigitalCredential.issuanceDate",
            "EuropeanDigitalCredential.validFrom",
            "LearningAssessment.title",
            "LearningActivity.title",
            "LearningAssessment.awardedBy",
            "LearningActivity.awardedBy",
            "LearningAssessmentSpecification.title",
            "LearningActivitySpecification.title",
            "LearningAchievementSpecification.title",
            "Qualification.title",
            "Person.fullName");

    private static final Set<String> CARRIED = Set.of(
            "EuropeanDigitalCredential.credentialSubject",
            "EuropeanDigitalCredential.issued",
            "EuropeanDigitalCredential.attachment",
            "attachment:MediaObject.title",
            "attachment:MediaObject.description",
            "attachment:MediaObject.content",
            "attachment:MediaObject.contentType",
            "attachment:MediaObject.contentEncoding",
            "Person.givenName",
            "Person.familyName",
            "Person.birthName",
            "Person.identifier",
            "Person.nationalId",
            "Person.dateOfBirth",
            "Person.placeOfBirth",
            "Person.citizenshipCountry",
            "Person.gender",
            "Person.hasClaim",
            "placeOfBirth:Location.geographicName",
            "Identifier.notation",
            "Identifier.schemeName",
            "LegalIdentifier.notation",
            "LegalIdentifier.spatial",
            "LearningAchievement.title",
            "LearningAchievement.identifier",
            "LearningAchievement.awardedBy",
            "LearningAchievement.creditReceived",
            "LearningAchievement.provenBy",
            "LearningAchievement.influencedBy",
            "LearningAchievement.specifiedBy",
            "LearningAchievement.hasPart",
            "creditReceived:CreditPoint.framework",
            "creditReceived:CreditPoint.point",
            "AwardingProcess.awardingBody",
            "AwardingProcess.awardingDate",
            "awardingBody:Organisation.legalName",
            "awardingBody:Organisation.identifier",
            "awardingBody:Organisation.eidasLegalIdentifier",
            "awardingBody:Organisation.homepage",
            "awardingBody:Organisation.location",
            "location:Location.address",
            "address:Address.countryCode",
            "homepage:WebResource.contentUrl",
            "LearningAssessment.grade",
            "LearningAssessment.shortenedGrading",
            "LearningAssessment.resultDistribution",
            "LearningAssessment.issued",
            "LearningAssessment.specifiedBy",
            "grade:Note.noteLiteral",
            "ShortenedGrading.percentageLower",
            "ShortenedGrading.percentageEqual",
            "ShortenedGrading.percentageHigher",
            "ResultDistribution.resultCategory",
            "ResultDistribution.description",
            "ResultCategory.label",
            "ResultCategory.count",
            "LearningAssessmentSpecification.gradingScheme",
            "GradingScheme.title",
            "GradingScheme.description",
            "LearningActivity.temporal",
            "PeriodOfTime.prefLabel",
            "PeriodOfTime.startDate",
            "PeriodOfTime.endDate",
            "LearningAchievementSpecification.identifier",
            "LearningAchievementSpecification.type",
            "LearningAchievementSpecification.ISCEDFCode",
            "LearningAchievementSpecification.homepage",
            "LearningAchievementSpecification.description",
            "LearningAchievementSpecification.educationLevel",
            "LearningAchievementSpecification.language",
            "LearningAchievementSpecification.influencedBy",
            "Qualification.identifier",
            "Qualification.type",
            "Qualification.ISCEDFCode",
            "Qualification.homepage",
            "Qualification.description",
            "Qualification.educationLevel",
            "Qualification.EQFLevel",
            "Qualification.language",
            "Qualification.influencedBy",
            "influencedBy:LearningActivitySpecification.contactHour");

    private final Map<String, Long> lost = new TreeMap<>();
    private final Deque<String> types = new ArrayDeque<>();
    private final Deque<String> ways = new ArrayDeque<>();
    private int skipped;
    private boolean issuerKnown;

    /** Finds what is lost of a credential, beyond what the writer has noted itself. */
    void look(EuropeanDigitalCredential credential) {
        NodeWalker.walkWhole(credential, this);
    }

    /** The issuer is named as an awarding body, so that nothing of it is lost. */
    void issuerIsAmongThoseWhoAward() {
        issuerKnown = true;
    }

    /** Notes something that the writer could not carry over. */
    void note(String path) {
        lost.merge(path, 1L, Long::sum);
    }

    /** Tells what is lost, each property once. */
    void tell(FindingSink findings) {
        lost.forEach((path, count) -> findings.add(Finding.of(
                MappingFinding.VALUE_LOST,
                RecordReference.NONE,
                SourcePointer.NONE,
                path,
                path + " has no place in ELMO; it is left out " + (count == 1 ? "once." : count + " times."))));
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        types.push(type.name());
        ways.push("");
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (skipped > 0 || !carried(property)) {
            skipped++;
            return;
        }
        types.push(type.name());
        ways.push(property.name());
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (skipped == 0) {
            carried(property);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (skipped == 0) {
            carried(property);
        }
    }

    @Override
    public void end() {
        if (skipped > 0) {
            skipped--;
        } else {
            types.pop();
            ways.pop();
        }
    }

    /** Whether a property of the open node is carried over; counted where it is not. Labels of concepts are no content. */
    private boolean carried(PropertyDeclaration property) {
        String type = types.element();
        String path = type + "." + property.name();
        boolean known = CARRIED.contains(path) || CARRIED.contains(ways.element() + ":" + path);
        boolean told = issuerKnown && path.equals("EuropeanDigitalCredential.issuer");
        if (!known && !told && !NO_CONTENT.contains(path) && !type.equals("Concept")) {
            note(path);
        }
        return known;
    }
}
