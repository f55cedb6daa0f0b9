package org.elmport.target.esc.mapping;

import java.util.regex.Pattern;
import org.elmport.plugin.setting.SettingType;

/** The code of an institution, as settings have it. */
public final class InstitutionCode {

    /** A PIC: nine digits. */
    public static final SettingType<String> TYPE = new SettingType<>("PIC, nine digits", InstitutionCode::read);

    private static final Pattern DIGITS = Pattern.compile("[0-9]{9}");

    private InstitutionCode() {}

    private static String read(Object value) {
        String code = SettingType.TEXT.reader().apply(value).strip();
        if (!DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException("must be a PIC, nine digits");
        }
        return code;
    }
}
