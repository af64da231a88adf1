<?php
/**
 * What stays when the plugin is deleted: articles that read whole. A block becomes a Custom HTML block with the same HTML,
 * a shortcode the HTML that it stood for.
 *
 * @package onrecord
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/onrecord.php';

/**
 * Rewrites the posts of one site that hold a block or a shortcode of ours, a hundred at a time.
 */
function onrecord_leave_site() {
	global $wpdb;
	$last = 0;
	do {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$posts = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT ID, post_content FROM $wpdb->posts WHERE ID > %d AND post_type <> 'revision' AND ( post_content LIKE %s OR post_content LIKE %s ) ORDER BY ID LIMIT 100",
				$last,
				'%' . $wpdb->esc_like( '<!-- wp:onrecord/claim' ) . '%',
				'%' . $wpdb->esc_like( '[onrecord' ) . '%'
			)
		);
		foreach ( $posts as $post ) {
			$last = (int) $post->ID;
			// phpcs:ignore WordPress.DB.DirectDatabaseQuery
			$wpdb->update( $wpdb->posts, array( 'post_content' => onrecord_left_of( $post->post_content ) ), array( 'ID' => $last ) );
			clean_post_cache( $last );
		}
	} while ( array() !== $posts );
	delete_post_meta_by_key( ONRECORD_META );
}

/**
 * A post's content without us.
 *
 * @param string $content A post's content.
 * @return string
 */
function onrecord_left_of( $content ) {
	$content = preg_replace( '/<!-- (\/?)wp:onrecord\/claim(?: \{[^}]*\})? -->/', '<!-- $1wp:html -->', $content );
	return preg_replace_callback(
		'/' . get_shortcode_regex( array( 'onrecord' ) ) . '/s',
		function ( $found ) {
			// [[onrecord]] is how somebody writes about it.
			return '[' === $found[1] && ']' === $found[6] ? $found[0] : onrecord_shortcode( shortcode_parse_atts( $found[3] ), $found[5] );
		},
		$content
	);
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $onrecord_site ) {
		switch_to_blog( $onrecord_site );
		onrecord_leave_site();
		restore_current_blog();
	}
} else {
	onrecord_leave_site();
}
