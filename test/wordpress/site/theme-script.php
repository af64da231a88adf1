<?php
/*
 * Plugin Name: The script in the site's template
 * Description: What a paper without the plugin does: both lines stand in its template. /test-editor=classic asks for the classic editor.
 */
add_action(
	'wp_head',
	function () {
		if ( ! is_file( ABSPATH . 'onrecord/onrecord.js' ) ) {
			return;
		}
		echo '<link rel="stylesheet" href="/onrecord/onrecord.css"><script type="module" crossorigin src="/onrecord/onrecord.js"></script>';
	}
);

add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return isset( $_COOKIE['test-editor'] ) && 'classic' === $_COOKIE['test-editor'] ? false : $use;
	}
);

// No mail and no word to the outside: nothing here may wait for a network that is not there.
add_filter( 'pre_wp_mail', '__return_true' );
add_filter(
	'pre_http_request',
	function ( $answer, $args, $url ) {
		return new WP_Error( 'no-network', "The test asks nobody: $url" );
	},
	10,
	3
);
