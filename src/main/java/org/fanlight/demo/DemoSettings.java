package org.fanlight.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much of Larkshire is built.
///
/// @param months how far back its past goes
@ConfigurationProperties("fanlight.demo")
public record DemoSettings(@DefaultValue("30") int months) {}
