package org.elmport.app;

import java.time.Duration;
import org.elmport.plugin.setting.SettingType;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads lengths of time on the command line as in a configuration. */
final class DurationReader implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String value) {
        try {
            return SettingType.DURATION.reader().apply(value);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(wrong.getMessage());
        }
    }
}
