package org.elmport.rule;

import java.util.EnumMap;
import java.util.Map;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;

/** The rules of all classes in one profile: immutable, worked out once per profile, shared between threads. */
final class RuleTable {

    private static final class Holder {
        private static final Map<RuleProfile, RuleTable> TABLES = new EnumMap<>(RuleProfile.class);

        static {
            for (RuleProfile profile : RuleProfile.values()) {
                TABLES.put(profile, new RuleTable(profile));
            }
        }
    }

    private final TypeRule[] types;

    private RuleTable(RuleProfile profile) {
        this.types = ElmModel.get().types().stream()
                .map(type -> new TypeRule(type, profile))
                .toArray(TypeRule[]::new);
    }

    static RuleTable of(RuleProfile profile) {
        RuleTable table = Holder.TABLES.get(profile);
        if (table == null) {
            throw new IllegalStateException("no rules for " + profile);
        }
        return table;
    }

    TypeRule rule(TypeDeclaration type) {
        return types[type.ordinal()];
    }
}
