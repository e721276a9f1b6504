package org.fanlight.frontdoor.door.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the public pages say that differs from one partnership to another.
///
/// @param phone the front door's number
/// @param dutyPhone the number when the front door is closed
/// @param helpline what the young people's helpline is called
/// @param helplinePhone its number
/// @param exitUrl where *Exit this page* leads: a page that tells nothing
/// @param postsPerTenMinutes how many forms one network address may send; a whole hospital may share one
@ConfigurationProperties("fanlight.door")
public record DoorSettings(
        @DefaultValue("01632 960100") String phone,
        @DefaultValue("01632 960199") String dutyPhone,
        @DefaultValue("the young people’s helpline") String helpline,
        @DefaultValue("0808 157 0100") String helplinePhone,
        @DefaultValue("https://www.bbc.co.uk/weather") String exitUrl,
        @DefaultValue("300") int postsPerTenMinutes) {}
