package org.elmport.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A vendor sees types of the JDK and of Elmport; what does the work inside may be exchanged. */
class PublicSignatureTest {

    @Test
    void signaturesShowTheJdkAndElmportOnly() {
        // when
        List<String> foreign = CoreClasses.ALL.stream()
                .filter(CoreClasses::visible)
                .flatMap(PublicSignatureTest::foreignTypes)
                .toList();

        // then
        assertThat(foreign).isEmpty();
        assertThat(CoreClasses.ALL.stream().filter(CoreClasses::visible)).hasSizeGreaterThan(100);
    }

    @Test
    void foreignTypeInASignatureIsSeen() {
        // given
        JavaClass binding = CoreClasses.ALL.get("org.elmport.elm.LinkAdapter");

        // then
        assertThat(foreignTypes(binding)).anyMatch(line -> line.contains("jakarta.xml.bind"));
    }

    private static Stream<String> foreignTypes(JavaClass type) {
        List<JavaClass> shown = new ArrayList<>();
        type.getSuperclass().ifPresent(parent -> shown.addAll(involved(parent)));
        type.getInterfaces().forEach(parent -> shown.addAll(involved(parent)));
        for (JavaMember member : type.getMembers()) {
            if (shown(member)) {
                shown.addAll(involved(member));
            }
        }
        return shown.stream()
                .filter(PublicSignatureTest::foreign)
                .map(other -> type.getName() + " shows " + other.getName())
                .distinct();
    }

    private static boolean shown(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> involved(JavaMember member) {
        return member instanceof JavaField field
                ? field.getAllInvolvedRawTypes()
                : ((JavaCodeUnit) member).getAllInvolvedRawTypes();
    }

    private static Set<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes();
    }

    private static boolean foreign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().startsWith("javax.xml")
                && !base.getPackageName().startsWith("org.elmport");
    }
}
