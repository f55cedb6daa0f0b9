package org.elmport.target.qdr;

import java.util.Arrays;
import java.util.Optional;
import org.elmport.elm.Accreditation;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.TypeDeclaration;

/** What a file of a publication is about: the records in it, to which it adds what they refer to. */
enum DatasetKind {
    WHOLE("dataset", ""),
    OPPORTUNITIES("opportunities", "LearningOpportunity"),
    QUALIFICATIONS("qualifications", "Qualification"),
    ACCREDITATIONS("accreditations", "Accreditation");

    private final String word;
    private final String elmClass;

    DatasetKind(String word, String elmClass) {
        this.word = word;
        this.elmClass = elmClass;
    }

    /** What a file is about, by its name; nothing for what is no file of a dataset. */
    static Optional<DatasetKind> ofFile(String name) {
        return Arrays.stream(values())
                .filter(kind -> name.matches(kind.word + "(-\\d+)?\\.xml"))
                .findFirst();
    }

    /** The first part of the names of its files. */
    String word() {
        return word;
    }

    /** The class that its records are best known by; empty when there are several. */
    String elmClass() {
        return elmClass;
    }

    /** Whether entities of a class are its records. */
    boolean counts(TypeDeclaration type) {
        Class<?> record = type.javaType();
        return switch (this) {
            case WHOLE -> OPPORTUNITIES.counts(type) || QUALIFICATIONS.counts(type);
            case OPPORTUNITIES ->
                LearningOpportunity.class.equals(record) || LearningAchievementSpecification.class.equals(record);
            case QUALIFICATIONS -> Qualification.class.equals(record);
            case ACCREDITATIONS -> Accreditation.class.equals(record);
        };
    }

    /** Accreditations have a schema of their own. */
    ApplicationProfile profile(ApplicationProfile loq) {
        return this == ACCREDITATIONS ? ApplicationProfile.AMS_3_1_0 : loq;
    }

    /** Whether qualifications are named only, because their own dataset describes them. */
    boolean namesQualifications() {
        return this == OPPORTUNITIES;
    }
}
