package org.elmport.source.elmo;

import java.nio.file.Path;
import java.util.List;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of this source. */
final class ElmoSettings {

    static final Setting<Path> PATH = Setting.of("path", SettingType.PATH)
            .required()
            .summary(
                    "A file with ELMO, or a folder of such files. A file may be XML, Base64, gzip, or one in the other;"
                            + " or the answer of an interface with ELMO in it.")
            .example("transcripts/")
            .build();

    static final Setting<CreditPlacement> CREDITS = Setting.of("credits", SettingType.oneOf(CreditPlacement.class))
            .defaultValue(CreditPlacement.PARTS)
            .summary("Which ECTS credits count as earned where they stand on a learning opportunity and on its parts as"
                    + " well: those of the parts, or those of the whole. The others are kept as its extent.")
            .example("parts")
            .build();

    static final Setting<Boolean> ATTACHMENTS = Setting.of("attachments", SettingType.TRUTH)
            .defaultValue(false)
            .summary("Whether attached PDFs are carried over into credentials.")
            .example("true")
            .build();

    static final Setting<Boolean> NATIONAL_IDENTIFIERS = Setting.of("national-identifiers", SettingType.TRUTH)
            .defaultValue(false)
            .summary(
                    "Whether numbers of national registers are read at all. The European Student Identifier always is.")
            .example("false")
            .build();

    static final Setting<SignaturePolicy> SIGNATURE = Setting.of("signature", SettingType.oneOf(SignaturePolicy.class))
            .defaultValue(SignaturePolicy.REPORT)
            .summary("Whether documents without a valid signature by a trusted certificate are read and reported, or"
                    + " passed over. Learners can change a document that nobody checks.")
            .example("require")
            .build();

    static final Setting<Path> TRUSTED_CERTIFICATES = Setting.of("trusted-certificates", SettingType.PATH)
            .summary(
                    "A file with the X.509 certificates, in PEM or DER, of institutions and authorities whose signatures"
                            + " are trusted.")
            .example("emrex-certificates.pem")
            .build();

    static final Setting<String> ISSUER_ID = Setting.of("issuer-id", SettingType.TEXT)
            .summary("The identifier of the institution of reports that do not say theirs.")
            .example("uni.example")
            .build();

    static final Setting<String> ISSUER_NAME = Setting.of("issuer-name", SettingType.TEXT)
            .summary("The official name of that institution.")
            .example("University of Examples")
            .build();

    static final Setting<String> ISSUER_COUNTRY = Setting.of("issuer-country", SettingType.TEXT)
            .summary("The country of that institution, a code of two letters.")
            .example("PT")
            .build();

    static final Setting<String> ISSUER_HOMEPAGE = Setting.of("issuer-homepage", SettingType.TEXT)
            .summary("The public page of that institution.")
            .example("https://www.uni.example/")
            .build();

    static final Setting<Integer> MAX_SIZE = Setting.of("max-size", SettingType.COUNT)
            .defaultValue(33_554_432)
            .summary("The most bytes of a file, and of what is packed in it; a larger one is passed over.")
            .example("33554432")
            .build();

    static final Setting<Integer> MAX_DEPTH = Setting.of("max-depth", SettingType.COUNT)
            .defaultValue(64)
            .summary("The most elements inside each other; a deeper document is passed over.")
            .example("64")
            .build();

    static final Setting<Integer> MAX_ELEMENTS = Setting.of("max-elements", SettingType.COUNT)
            .defaultValue(500_000)
            .summary("The most elements of a document; one with more is passed over.")
            .example("500000")
            .build();

    static final Setting<Integer> MAX_FILES = Setting.of("max-files", SettingType.COUNT)
            .defaultValue(100_000)
            .summary("The most files of a folder; the crawl ends with an error when there are more.")
            .example("100000")
            .build();

    /** All of them, in the order in which people should read them. */
    static final List<Setting<?>> ALL = List.of(
            PATH,
            CREDITS,
            ATTACHMENTS,
            NATIONAL_IDENTIFIERS,
            SIGNATURE,
            TRUSTED_CERTIFICATES,
            ISSUER_ID,
            ISSUER_NAME,
            ISSUER_COUNTRY,
            ISSUER_HOMEPAGE,
            MAX_SIZE,
            MAX_DEPTH,
            MAX_ELEMENTS,
            MAX_FILES);

    private ElmoSettings() {}
}
