<?php
/**
 * The block "Claim". It keeps a claim as standard HTML, so that it stays when the plugin goes.
 *
 * @package onrecord
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, with its scripts one a file: there is nothing to build.
 */
function onrecord_register_block() {
	$scripts = array(
		'onrecord-snippet' => array( 'snippet', array() ),
		'onrecord-item'    => array( 'item', array( 'onrecord-snippet' ) ),
		'onrecord-fields'  => array( 'fields', array( 'onrecord-item', 'wp-i18n' ) ),
		'onrecord-field'   => array( 'field', array( 'onrecord-fields', 'wp-components', 'wp-element', 'wp-i18n' ) ),
		'onrecord-series'  => array( 'series', array( 'onrecord-field' ) ),
		'onrecord-picture' => array( 'picture', array( 'onrecord-field', 'wp-block-editor' ) ),
		'onrecord-form'    => array( 'form', array( 'onrecord-series', 'onrecord-picture' ) ),
		'onrecord-preview' => array( 'preview', array( 'onrecord-snippet', 'wp-components', 'wp-element' ) ),
		'onrecord-claim'   => array(
			'block',
			array(
				'onrecord-embed',
				'onrecord-form',
				'onrecord-preview',
				'onrecord-snippet',
				'wp-block-editor',
				'wp-blocks',
				'wp-components',
				'wp-data',
				'wp-element',
				'wp-i18n',
			),
		),
	);
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_script( 'onrecord-embed', onrecord_asset( 'embed' ), array(), null, true );
	foreach ( $scripts as $handle => list( $name, $needs ) ) {
		$file = "block/$name.js";
		wp_register_script( $handle, plugins_url( $file, ONRECORD_FILE ), $needs, (string) filemtime( plugin_dir_path( ONRECORD_FILE ) . $file ), true );
		wp_set_script_translations( $handle, 'onrecord', plugin_dir_path( ONRECORD_FILE ) . 'languages' );
	}
	$settings = array(
		'script' => onrecord_asset( 'script' ),
		'lang'   => get_bloginfo( 'language' ),
	);
	wp_add_inline_script( 'onrecord-claim', 'window.onrecordSettings = ' . wp_json_encode( $settings ) . ';', 'before' );
	register_block_type( plugin_dir_path( ONRECORD_FILE ) . 'block', array( 'render_callback' => 'onrecord_render' ) );
}
add_action( 'init', 'onrecord_register_block' );

/**
 * What was saved is what is shown; the page then needs the script.
 *
 * @param array  $attributes None.
 * @param string $content    The claim as standard HTML.
 * @return string
 */
function onrecord_render( $attributes, $content ) {
	if ( is_feed() ) {
		return onrecord_without_data( $content );
	}
	onrecord_enqueue();
	return $content;
}
