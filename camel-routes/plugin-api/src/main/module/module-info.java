/** What a source or a target is to Elmport. */
module org.elmport.plugin {
    requires com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires transitive org.elmport.core;
    requires static org.jspecify;

    exports org.elmport.plugin;
    exports org.elmport.plugin.card;
    exports org.elmport.plugin.credential;
    exports org.elmport.plugin.demonstration;
    exports org.elmport.plugin.http;
    exports org.elmport.plugin.item;
    exports org.elmport.plugin.publication;
    exports org.elmport.plugin.seal;
    exports org.elmport.plugin.setting;
    exports org.elmport.plugin.table;
}
