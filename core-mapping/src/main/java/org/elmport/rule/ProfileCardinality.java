package org.elmport.rule;

import java.util.Map;
import java.util.Set;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.PropertyDeclaration;

/** How often a property occurs in a profile of credentials, where that is not what the generic shapes say. */
final class ProfileCardinality {

    private static final Cardinality OPTIONAL = Cardinality.parse("0..1");
    private static final Cardinality ANY = Cardinality.parse("0..*");
    private static final Cardinality ONE = Cardinality.parse("1..1");
    private static final Cardinality SOME = Cardinality.parse("1..*");

    /** What the issuer adds when it seals; its own shapes leave out these four and the identifier of the issuer. */
    private static final Map<String, Cardinality> DRAFT = Map.of(
            "DisplayParameter.individualDisplay", ANY,
            "EuropeanDigitalCredential.issued", OPTIONAL,
            "EuropeanDigitalCredential.issuer", OPTIONAL,
            "Organisation.legalName", ANY);

    private static final Map<String, Cardinality> ACCREDITED =
            Map.of("EuropeanDigitalCredential.evidence", SOME, "Person.hasClaim", ONE, "Evidence.accreditation", ONE);

    private static final Map<String, Cardinality> MANDATE =
            Map.of("EuropeanDigitalCredential.evidence", SOME, "Evidence.evidenceStatement", ONE);

    private static final Set<String> SUPPLEMENT_ONE = Set.of(
            "Person.fullName",
            "Person.dateOfBirth",
            "LearningAchievement.creditReceived",
            "LearningAchievement.provenBy",
            "Qualification.maximumDuration");

    private static final Set<String> SUPPLEMENT_SOME = Set.of(
            "Qualification.language",
            "Qualification.mode",
            "Qualification.ISCEDFCode",
            "Qualification.learningOutcome",
            "Qualification.awardingOpportunity",
            "Qualification.hasPart",
            "Qualification.NQFLevel");

    /** A claim that is of none of the usual kinds must say of which kind it is. */
    private static final String KIND_OF_CLAIM = "Claim.type";

    private ProfileCardinality() {}

    static Cardinality of(PropertyDeclaration property, RuleProfile profile) {
        Cardinality declared = property.cardinality(profile.application());
        Cardinality generic = profile.credential() && KIND_OF_CLAIM.equals(property.toString()) ? SOME : declared;
        String name = property.toString();
        return switch (profile) {
            case LOQ_3_3_1, LOQ_3_1_0, AMS, EDC_SEALED -> generic;
            case EDC_DRAFT -> DRAFT.getOrDefault(name, generic);
            case EDC_ACCREDITED -> ACCREDITED.getOrDefault(name, generic);
            case EDC_ISSUED_BY_MANDATE -> MANDATE.getOrDefault(name, generic);
            case EDC_DIPLOMA_SUPPLEMENT -> supplement(name, generic);
        };
    }

    /** The shapes of the supplement import those of the accredited profile. */
    private static Cardinality supplement(String name, Cardinality generic) {
        if (SUPPLEMENT_ONE.contains(name)) {
            return ONE;
        }
        return SUPPLEMENT_SOME.contains(name) ? SOME : ACCREDITED.getOrDefault(name, generic);
    }
}
