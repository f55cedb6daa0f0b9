package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialRecognitionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'credential':{}}",
                "{'deliveryDetails':{'deliveryAddress':['x']},'credential':{}}",
                "{'payload':'{}','signatures':[]}",
                "{'id':'urn:credential:1','type':['VerifiableCredential','EuropeanDigitalCredential']}",
                "{'issuer':{'type':'Organisation'},'type':'EuropeanDigitalCredential'}",
                "{'type':['Thing',{'x':1}],'credentialSubject':{}}",
                "{'type':'VerifiablePresentation'}"
            })
    void aCredentialIsRecognisedByItsOutermostKeys(String document) throws IOException {
        // then
        assertThat(recognised(document)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Courses/>",
                "{'type'",
                "['VerifiableCredential']",
                "{'@context':{'type':'VerifiableCredential'},'@graph':[]}",
                "{'payload':{'credential':1}}",
                "{'type':'Qualification','id':'https://id.uni.example/q/1'}"
            })
    void whatIsNoneIsNot(String document) throws IOException {
        // then
        assertThat(recognised(document)).isFalse();
    }

    private static boolean recognised(String document) throws IOException {
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return CredentialRecognition.recognises(new ByteArrayInputStream(bytes));
    }
}
