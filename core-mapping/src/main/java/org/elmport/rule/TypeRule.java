package org.elmport.rule;

import java.util.Arrays;
import org.elmport.elm.declaration.TypeDeclaration;

/** The rules of one class of the model in one profile. */
final class TypeRule {

    final TypeDeclaration type;
    final PropertyRule[] properties;

    /** Those whose absence is a finding. */
    final PropertyRule[] expected;

    TypeRule(TypeDeclaration type, RuleProfile profile) {
        this.type = type;
        this.properties = type.properties().stream()
                .map(property -> new PropertyRule(property, profile))
                .toArray(PropertyRule[]::new);
        this.expected = Arrays.stream(properties)
                .filter(rule -> rule.mandatory() || rule.recommended)
                .toArray(PropertyRule[]::new);
    }
}
