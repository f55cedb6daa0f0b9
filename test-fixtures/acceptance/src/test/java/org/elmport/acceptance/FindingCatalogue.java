package org.elmport.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.elmport.finding.FindingCode;

/** All kinds of finding there are, wherever they are declared. */
final class FindingCatalogue {

    private FindingCatalogue() {}

    static List<FindingCode> codes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.elmport").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FindingCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(FindingCode.class::cast)
                        .toList();
    }
}
