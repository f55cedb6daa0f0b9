package org.elmport.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elmport.elm.ElmNode;
import org.junit.jupiter.api.Test;

/** Values never change once they are built, so they may be shared between threads. */
class ImmutabilityTest {

    private static final Set<String> VALUES = Set.of("org.elmport.record", "org.elmport.elm.declaration");

    @Test
    void fieldsOfRecordsAndDeclarationsAreFinal() {
        // when
        List<String> open = instanceFields(type -> VALUES.contains(type.getPackageName()) && !builder(type))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName)
                .toList();

        // then
        assertThat(open).isEmpty();
    }

    @Test
    void fieldsOfTheModelAreSetByBuildersOnly() {
        // when
        List<String> writes = instanceFields(type -> type.isAssignableTo(ElmNode.class))
                .flatMap(field -> field.getAccessesToSelf().stream())
                .filter(access -> access.getAccessType() == AccessType.SET)
                .filter(access -> !builder(access.getOriginOwner()))
                .filter(access -> access.getOrigin().getModifiers().contains(JavaModifier.PUBLIC))
                .filter(access -> !constructing(access))
                .map(JavaFieldAccess::getDescription)
                .toList();

        // then
        assertThat(writes).isEmpty();
        assertThat(instanceFields(type -> type.isAssignableTo(ElmNode.class)))
                .hasSizeGreaterThan(100)
                .noneMatch(field -> field.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Stream<JavaField> instanceFields(Predicate<JavaClass> types) {
        return CoreClasses.ALL.stream()
                .filter(types)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean builder(JavaClass type) {
        return type.getSimpleName().endsWith("Builder");
    }

    /** An object that sets up itself, or a factory that sets up one that nobody has seen. */
    private static boolean constructing(JavaFieldAccess access) {
        return access.getOrigin().isConstructor()
                || (access.getOriginOwner().equals(access.getTargetOwner())
                        && access.getOrigin().getModifiers().contains(JavaModifier.STATIC));
    }
}
