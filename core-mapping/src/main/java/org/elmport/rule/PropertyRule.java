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
        CREDITS,
        BACK_REFERENCE,
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

    PropertyRule(PropertyDeclaration property, ApplicationProfile profile) {
        Cardinality cardinality = property.cardinality(profile);
        this.property = property;
        this.index = property.index();
        this.minimum = cardinality.minimum();
        this.maximum = cardinality.maximum();
        this.recommended = minimum == 0 && property.shapesCardinality().minimum() > 0;
        this.kind = property.kind();
        this.datatype = property.datatype();
        this.form = property.form();
        this.uniqueLanguage = property.uniqueLanguage();
        this.webAddressInside = form == ValueForm.WEB_ADDRESS
                && property.range().stream().allMatch(type -> type.javaType() == WebResource.class);
        this.lists = property.codeLists();
        this.role = role(property);
    }

    private static Role role(PropertyDeclaration property) {
        return switch (property.toString()) {
            case "PeriodOfTime.startDate", "Accreditation.issued" -> Role.PERIOD_START;
            case "PeriodOfTime.endDate", "Accreditation.expiryDate" -> Role.PERIOD_END;
            case "CreditPoint.point" -> Role.CREDITS;
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
