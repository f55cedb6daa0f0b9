package org.elmport.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.elmport.elm.declaration.ElmModel;

/** The classes of the library itself, without those of the tests. */
final class CoreClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .importUrl(ElmModel.class.getProtectionDomain().getCodeSource().getLocation());

    private CoreClasses() {}

    /** Public itself and in public classes only. */
    static boolean visible(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CoreClasses::visible).orElse(true);
    }
}
