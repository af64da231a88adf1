<?php
/**
 * The script of the cards and its sheet, on the pages that have one.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * What `npm run package:wordpress` has put into assets/: their names hold a hash of their content.
 *
 * @return array<string, string> Names by "script", "style" and "embed"; empty where the plugin was not packaged.
 */
function onrecord_assets() {
	static $assets = null;
	if ( null === $assets ) {
		$list   = plugin_dir_path( ONRECORD_FILE ) . 'assets/assets.php';
		$assets = is_readable( $list ) ? (array) require $list : array();
	}
	return $assets;
}

/**
 * The address of an asset; empty where it is not there.
 *
 * @param string $name "script", "style" or "embed".
 * @return string
 */
function onrecord_asset( $name ) {
	$assets = onrecord_assets();
	return isset( $assets[ $name ] ) ? plugins_url( 'assets/' . $assets[ $name ], ONRECORD_FILE ) : '';
}

/**
 * Registers the sheet. Its name changes with its content, so that it needs no version.
 */
function onrecord_register_style() {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( 'onrecord', onrecord_asset( 'style' ), array(), null );
}
add_action( 'init', 'onrecord_register_style', 5 );

/**
 * Asks for the script and the sheet on this page, once.
 */
function onrecord_enqueue() {
	if ( is_admin() || '' === onrecord_asset( 'script' ) ) {
		return;
	}
	wp_enqueue_style( 'onrecord' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'onrecord', onrecord_asset( 'script' ), array(), null );
		return;
	}
	// WordPress before 6.5 knows no modules.
	if ( ! has_action( 'wp_footer', 'onrecord_print_module' ) ) {
		add_action( 'wp_footer', 'onrecord_print_module' );
	}
}

/**
 * The module's tag, for WordPress before 6.5.
 */
function onrecord_print_module() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => onrecord_asset( 'script' ),
		)
	);
}

/**
 * Where a single post has a card, its sheet stands in the head, before the text.
 */
function onrecord_enqueue_early() {
	$post = is_singular() ? get_post() : null;
	if ( $post && onrecord_has_card( $post->post_content ) ) {
		onrecord_enqueue();
	}
}
add_action( 'wp_enqueue_scripts', 'onrecord_enqueue_early' );

/**
 * What the script is told of the site: where a card may stand, and what else holds readers' words.
 */
function onrecord_print_choices() {
	$choices = array(
		/**
		 * Where marked HTML becomes a card, as a selector.
		 *
		 * @param string $scope
		 */
		'scope'   => apply_filters( 'onrecord_scope', 'article, main, .entry-content, .wp-block-post-content' ),
		/**
		 * What holds readers' words, besides WordPress's own comments, as a selector.
		 *
		 * @param string $outside
		 */
		'outside' => apply_filters( 'onrecord_outside', '.wp-block-comments, .bbp-reply-content, .bbp-topic-content' ),
		/**
		 * Other origins that claims documents may come from, with spaces between them.
		 *
		 * @param string $origins
		 */
		'origins' => apply_filters( 'onrecord_origins', '' ),
	);
	foreach ( $choices as $name => $content ) {
		if ( is_string( $content ) && '' !== $content ) {
			printf( '<meta name="onrecord:%s" content="%s">' . "\n", esc_attr( $name ), esc_attr( $content ) );
		}
	}
}
add_action( 'wp_head', 'onrecord_print_choices' );

/**
 * A plugin out of the repository, not out of its zip, has no assets: says so to who can mend it.
 */
function onrecord_warn_of_missing_assets() {
	if ( array() !== onrecord_assets() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html__( 'onrecord has no script: install the zip that npm run package:wordpress writes.', 'onrecord' )
	);
}
add_action( 'admin_notices', 'onrecord_warn_of_missing_assets' );
