package org.elmport.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.PropertyDeclaration;

/** A set of rules to check by, under the name that users give on the command line. */
public enum RuleProfile {
    /** Learning opportunities and qualifications, version 3.3.1. */
    LOQ_3_3_1("loq-3.3.1", ApplicationProfile.LOQ_3_3_1),
    /** Learning opportunities and qualifications, version 3.1.0. */
    LOQ_3_1_0("loq-3.1.0", ApplicationProfile.LOQ_3_1_0),
    /** Accreditations, version 3.1.0. */
    AMS("ams", ApplicationProfile.AMS_3_1_0),
    /** A credential that is to be sealed by the issuer of the Commission, which adds what this one may lack. */
    EDC_DRAFT("edc-draft", ApplicationProfile.EDC_3_2),
    /** A credential as the official shapes want it (generic profile). */
    EDC_SEALED("edc-sealed", ApplicationProfile.EDC_3_2),
    /** The same, for an achievement with an accreditation as its evidence. */
    EDC_ACCREDITED("edc-accredited", ApplicationProfile.EDC_3_2),
    /** The same, for a diploma supplement. */
    EDC_DIPLOMA_SUPPLEMENT("edc-diploma-supplement", ApplicationProfile.EDC_3_2),
    /** The same, issued in the name of another organisation. */
    EDC_ISSUED_BY_MANDATE("edc-issued-by-mandate", ApplicationProfile.EDC_3_2);

    private final String profileName;
    private final ApplicationProfile application;

    RuleProfile(String profileName, ApplicationProfile application) {
        this.profileName = profileName;
        this.application = application;
    }

    /** The name, such as {@code loq-3.3.1}. */
    public String profileName() {
        return profileName;
    }

    /** The application profile that says how often each property occurs. */
    public ApplicationProfile application() {
        return application;
    }

    /** Whether it is a profile of credentials. */
    public boolean credential() {
        return application == ApplicationProfile.EDC_3_2;
    }

    /** How often a property occurs in this profile; absent where the profile does not have it. */
    public Cardinality cardinality(PropertyDeclaration property) {
        return ProfileCardinality.of(property, this);
    }

    /** The profile of that name; empty when there is none. */
    public static Optional<RuleProfile> named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.profileName.equals(name))
                .findFirst();
    }

    /** The profile that checks documents of an application profile. */
    public static RuleProfile of(ApplicationProfile application) {
        return switch (application) {
            case LOQ_3_3_1 -> LOQ_3_3_1;
            case LOQ_3_1_0 -> LOQ_3_1_0;
            case EDC_3_2 -> EDC_SEALED;
            case AMS_3_1_0 -> AMS;
        };
    }

    /** All names, in the order of declaration, for help texts and messages. */
    public static List<String> names() {
        return Arrays.stream(values()).map(RuleProfile::profileName).toList();
    }

    @Override
    public String toString() {
        return profileName;
    }
}
