package org.elmport.validate.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.ServiceLoader;
import org.elmport.conformance.PluginContract;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.ValidatorPlugin;
import org.junit.jupiter.api.Test;

class ShaclValidatorPluginTest extends PluginContract {

    @Override
    protected Plugin plugin() {
        return new ShaclValidatorPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of();
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(ValidatorPlugin.class)).singleElement().isInstanceOf(ShaclValidatorPlugin.class);
    }
}
