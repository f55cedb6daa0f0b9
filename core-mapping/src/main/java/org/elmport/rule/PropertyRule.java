package org.elmport.rule;

import java.util.List;
import org.elmport.elm.WebResource;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;

/** What one property asks of its values in one profile, worked out once. */
final class PropertyRule {

    /** What a property means for another one of its node. */
    enum Role {
        NONE,
        PERIOD_START,
        PERIOD_END,
        /** The period of an offering, whose end is that of the offering. */
        PERIOD,
        REVIEW,
        DEADLINE,
        CREDITS,
        BACK_REFERENCE,
        BIRTH,
        SET_BY_REGISTER
    }

    final PropertyDeclaration property;
    final int index;
    final int minimum;
    final int maximum;
    final boolean recommended;
    final PropertyKind kind;
    final Datatype datatype;
    final ValueForm form;
    final boolean uniqueLanguage;
    final boolean webAddressInside;
    final List<CodeList> lists;
    final Role role;
    /** Whether it belongs to a credential, whose values are personal and never shown. */
    final boolean credential;
    /** Whether the context of credentials makes the value disappear. */
    final boolean disappears;
    /** Whether its values are parts of its node. */
    final boolean part;
    /** The scheme that a concept of a credential must stand in; empty where any will do. */
    final String scheme;

    PropertyRule(PropertyDeclaration property, RuleProfile profile) {
        Cardinality cardinality = ProfileCardinality.of(property, profile);
        this.property = property;
        this.index = property.index();
        this.minimum = cardinality.minimum();
        this.maximum = cardinality.maximum();
        this.credential = profile.credential();
        this.disappears = credential && !property.carriedBy(profile.application());
        this.part = "hasPart".equals(property.name());
        this.scheme = credential ? property.edcScheme() : "";
        this.recommended = profile.application().family() == ApplicationProfile.Family.LOQ
                && minimum == 0
                && property.shapesCardinality().minimum() > 0;
        this.kind = property.kind();
        this.datatype = property.datatype();
        this.form = credential ? credentialForm(property.form()) : property.form();
        this.uniqueLanguage = property.uniqueLanguage(profile.application());
        this.webAddressInside = form == ValueForm.WEB_ADDRESS
                && property.range().stream().allMatch(type -> type.javaType() == WebResource.class);
        this.lists = property.codeLists();
        this.role = role(property, credential);
    }

    /** The register of datasets has a rule for web pages that credentials do not have. */
    private static ValueForm credentialForm(ValueForm form) {
        return form == ValueForm.WEB_ADDRESS ? ValueForm.ANY : form;
    }

    private static Role role(PropertyDeclaration property, boolean credential) {
        Role role = role(property);
        boolean register = role == Role.BACK_REFERENCE || role == Role.SET_BY_REGISTER;
        return credential && register ? Role.NONE : role;
    }

    private static Role role(PropertyDeclaration property) {
        return switch (property.toString()) {
            case "PeriodOfTime.startDate",
                    "Accreditation.issued",
                    "Accreditation.valid",
                    "LearningEntitlement.issued",
                    "EuropeanDigitalCredential.issued",
                    "EuropeanDigitalCredential.issuanceDate",
                    "EuropeanDigitalCredential.validFrom" -> Role.PERIOD_START;
            case "PeriodOfTime.endDate",
                    "Accreditation.expiryDate",
                    "LearningEntitlement.expiryDate",
                    "EuropeanDigitalCredential.validUntil",
                    "EuropeanDigitalCredential.expirationDate" -> Role.PERIOD_END;
            case "LearningOpportunity.temporal" -> Role.PERIOD;
            case "LearningOpportunity.applicationDeadline" -> Role.DEADLINE;
            case "Accreditation.reviewDate" -> Role.REVIEW;
            case "CreditPoint.point" -> Role.CREDITS;
            case "Person.dateOfBirth" -> Role.BIRTH;
            case "AwardingOpportunity.learningAchievementSpecification" -> Role.BACK_REFERENCE;
            default -> setByRegister(property) ? Role.SET_BY_REGISTER : Role.NONE;
        };
    }

    private static boolean setByRegister(PropertyDeclaration property) {
        return property.owner().entity()
                && switch (property.name()) {
                    case "status", "modified", "publisher" -> true;
                    default -> false;
                };
    }

    boolean mandatory() {
        return minimum > 0;
    }
}
