package org.elmport.target.edc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** The settings of the target, in the order in which people should read them. */
final class EdcSettings {

    static final Setting<Delivery> DELIVERY = Setting.of("delivery", SettingType.oneOf(Delivery.class))
            .required()
            .summary("How credentials are delivered: as files in a folder (files).")
            .example("files")
            .build();

    static final Setting<Path> FOLDER = Setting.of("folder", SettingType.PATH)
            .summary(
                    "For files: the folder for them, for this job alone; made where it is missing, readable by its owner"
                            + " alone.")
            .example("/var/lib/elmport/credentials")
            .build();

    static final Setting<FileForm> FORM = Setting.of("form", SettingType.oneOf(FileForm.class))
            .defaultValue(FileForm.UPLOAD)
            .summary(
                    "For files: what each holds. The envelope of an upload as both generations of the issuer of Europass"
                            + " read it (upload), as one of them does (upload-2-0, upload-2-2), or the draft alone (bare).")
            .example("upload-2-2")
            .build();

    static final Setting<Boolean> ARCHIVES = Setting.of("archives", SettingType.TRUTH)
            .defaultValue(true)
            .summary("For files: whether ZIP archives of all files stand beside them.")
            .example("false")
            .build();

    static final Setting<Integer> ARCHIVE_BYTES = Setting.of("archive-bytes", SettingType.COUNT)
            .defaultValue(5_000_000)
            .summary("For files: how large an archive may be; what does not fit goes into the next. The pages of the"
                    + " issuer take 5 MB at once.")
            .example("15000000")
            .build();

    static final Setting<Integer> MAX_ADDRESSES = Setting.of("max-addresses", SettingType.COUNT)
            .defaultValue(2)
            .summary("To how many addresses one credential may go; the issuer has the same limit in its own settings.")
            .example("1")
            .build();

    static final List<Setting<?>> ALL = List.of(DELIVERY, FOLDER, FORM, ARCHIVES, ARCHIVE_BYTES, MAX_ADDRESSES);

    private EdcSettings() {}

    static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        if (settings.get(DELIVERY) == Delivery.FILES && settings.find(FOLDER).isEmpty()) {
            problems.add(new SettingProblem(FOLDER.name(), "is missing: delivery files needs a folder"));
        }
        return problems;
    }

    static TargetException folderFault(Path folder, IOException failure) {
        return FileReplacement.fault(folder, FOLDER.name(), failure);
    }
}
