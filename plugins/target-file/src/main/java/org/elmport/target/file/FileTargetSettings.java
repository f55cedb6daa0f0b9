package org.elmport.target.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of the target, declared once. */
final class FileTargetSettings {

    static final Setting<Path> PATH = Setting.of("path", SettingType.PATH)
            .required()
            .summary("The file that holds the dataset. Its directory must exist. With two formats, the ending of the"
                    + " name is that of each format.")
            .example("/var/www/europass/dataset.xml")
            .build();

    static final Setting<List<DatasetForm>> FORMAT = Setting.of("format", formats())
            .defaultValue(List.of(DatasetForm.LOQ_XML))
            .summary("The format of the file: loq-xml, which QDR takes, loq-jsonld, or both, with a comma between.")
            .example("loq-xml, loq-jsonld")
            .build();

    static final Setting<String> ELM = Setting.of("elm", versions())
            .defaultValue(ApplicationProfile.LOQ_3_3_1.version())
            .summary("The version of the European Learning Model that is written.")
            .example("3.1.0")
            .build();

    static final Setting<Integer> KEEP_PREVIOUS = Setting.of("keep-previous", keepPrevious())
            .defaultValue(1)
            .summary("How many earlier files are kept beside the file, the latest with .1 behind its name.")
            .example("7")
            .build();

    static final Setting<Boolean> CHECKSUM = Setting.of("checksum", SettingType.TRUTH)
            .defaultValue(true)
            .summary("Whether the SHA-256 of the file is written beside it, as sha256sum reads it.")
            .example("false")
            .build();

    static final List<Setting<?>> ALL = List.of(PATH, FORMAT, ELM, KEEP_PREVIOUS, CHECKSUM);

    private static final int MOST_KEPT = 1_000;

    private FileTargetSettings() {}

    private static SettingType<List<DatasetForm>> formats() {
        String words = String.join(
                ", ", Arrays.stream(DatasetForm.values()).map(DatasetForm::word).toList());
        return new SettingType<>("one or more of " + words, value -> {
            Set<DatasetForm> forms = new LinkedHashSet<>();
            for (String word : SettingType.TEXTS.reader().apply(value)) {
                forms.add(Arrays.stream(DatasetForm.values())
                        .filter(form -> form.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("must be one or more of " + words)));
            }
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("must be one or more of " + words);
            }
            return List.copyOf(forms);
        });
    }

    private static SettingType<String> versions() {
        List<String> versions = ApplicationProfile.loq().stream()
                .map(ApplicationProfile::version)
                .toList();
        String words = "one of " + String.join(", ", versions);
        return new SettingType<>(words, value -> {
            String version = SettingType.TEXT.reader().apply(value).strip();
            if (!versions.contains(version)) {
                throw new IllegalArgumentException("must be " + words);
            }
            return version;
        });
    }

    private static SettingType<Integer> keepPrevious() {
        return new SettingType<>("whole number from 0 to " + MOST_KEPT, value -> {
            int number = SettingType.INTEGER.reader().apply(value);
            if (number < 0 || number > MOST_KEPT) {
                throw new IllegalArgumentException("must be a whole number from 0 to " + MOST_KEPT);
            }
            return number;
        });
    }

    static ApplicationProfile profile(String version) {
        return ApplicationProfile.loq().stream()
                .filter(profile -> profile.version().equals(version))
                .findFirst()
                .orElseThrow();
    }
}
